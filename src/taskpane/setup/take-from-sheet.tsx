import { useState } from "react";
import { findColumns, readDepartmentLines, type SheetColumn } from "../../workbook/set-up/find-columns";
import { Select } from "../app/controls";
import { Field } from "../app/field";
import { focusControl } from "../app/focus";
import { SheetIcon } from "../app/icons";
import { setup } from "../app/language/en/setup";
import { ProblemMessage } from "../app/problem-message";
import { useStyles } from "../app/styles";
import { useAction } from "../app/use-action";
import { Working } from "../app/working";

/** Departments from a column of a sheet of this workbook: the lead analyst says which, and sees them as text. */
export function TakeFromSheet({ onTaken }: { onTaken: (text: string) => void }) {
  const styles = useStyles();
  const action = useAction();
  const [columns, setColumns] = useState<readonly SheetColumn[]>();
  const sheets = [...new Set(columns?.map(({ sheet }) => sheet))];

  const look = () =>
    action.run(async () => {
      setColumns(await findColumns());
      requestAnimationFrame(() => focusControl("take-from"));
    });
  const take = (place: string) =>
    action.run(async () => {
      const column = columns?.[Number(place)];
      if (column) onTaken(await readDepartmentLines(column));
    });
  return (
    <div className={styles.group}>
      {columns === undefined ? (
        <div>
          <button id="take" type="button" className={styles.linkButton} onClick={() => void look()}>
            <SheetIcon size={16} />
            {setup.take}
          </button>
        </div>
      ) : (
        <Field id="take-from" label={setup.takeFrom} hint={setup.takeFromHelp}>
          {(aria) => (
            <Select {...aria} defaultValue="" onChange={(place) => void take(place)}>
              <option value="" disabled>
                {columns.length === 0 ? setup.takeNothing : setup.choose}
              </option>
              {sheets.map((sheet) => (
                <optgroup key={sheet} label={sheet}>
                  {columns.map(
                    (column, place) =>
                      column.sheet === sheet && (
                        <option key={place} value={place}>
                          {column.header}
                        </option>
                      ),
                  )}
                </optgroup>
              ))}
            </Select>
          )}
        </Field>
      )}
      <Working isRunning={action.isRunning} />
      {action.problem && <ProblemMessage problem={action.problem} />}
    </div>
  );
}
