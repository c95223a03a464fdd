import { makeStyles } from "@fluentui/react-components";
import type { DepartmentOverview } from "../../inventory/department-overview";
import { Select } from "../app/controls";
import { Field } from "../app/field";
import { leadDepartments as texts } from "../app/language/en/lead/departments";
import { useStyles } from "../app/styles";
import { TextField } from "../app/text-field";
import { filters, isIn, sorts, type Filter, type ListChoice } from "./list-order";

const useControlsStyles = makeStyles({
  pair: { display: "flex", flexWrap: "wrap", gap: "8px 12px", "> div": { flexGrow: 1, flexBasis: "8rem" } },
});

/** From this many on a list gets a box to search it with. */
const many = 8;

type ListControlsProps = {
  departments: readonly DepartmentOverview[];
  choice: ListChoice;
  onChange: (changes: Partial<ListChoice>) => void;
};

/** Which departments are shown and in which order. */
export function ListControls({ departments, choice, onChange }: ListControlsProps) {
  const styles = useStyles();
  const own = useControlsStyles();
  const counted = filters
    .map((filter) => ({ filter, number: departments.filter((one) => isIn(filter, one)).length }))
    .filter(({ filter, number }) => number > 0 || filter === choice.filter || filter === "needsYou");
  return (
    <div className={styles.group}>
      <div className={own.pair}>
        <Field id="show" label={texts.show}>
          {(aria) => (
            <Select
              {...aria}
              value={choice.filter}
              onChange={(value) => onChange({ filter: filters.find((one) => one === value) ?? "all" })}
            >
              {counted.map(({ filter, number }) => (
                <option key={filter} value={filter}>
                  {filterWords(filter, number)}
                </option>
              ))}
            </Select>
          )}
        </Field>
        <Field id="sort" label={texts.sort}>
          {(aria) => (
            <Select
              {...aria}
              value={choice.sort}
              onChange={(value) => onChange({ sort: sorts.find((one) => one === value) ?? "next" })}
            >
              {sorts.map((one) => (
                <option key={one} value={one}>
                  {texts.sorts[one]}
                </option>
              ))}
            </Select>
          )}
        </Field>
      </div>
      {departments.length >= many && (
        <TextField
          type="search"
          id="search-departments"
          label={texts.search}
          value={choice.search}
          onChange={(search) => onChange({ search })}
        />
      )}
    </div>
  );
}

function filterWords(filter: Filter, number: number): string {
  switch (filter) {
    case "all":
      return texts.all(number);
    case "needsYou":
      return texts.needsYou(number);
    case "overdue":
      return texts.overdueOnes(number);
    default:
      return texts.stageCount(texts.stages[filter], number);
  }
}
