import { useMemo } from "react";
import type { FieldKey } from "../../inventory/field";
import { suggestionsFor } from "../../inventory/suggestions";
import { useDepartmentNamed } from "../app/department";
import { useRowsOf } from "../app/own-rows";

/** The answers that a department gives again and again. */
const repeated: ReadonlySet<FieldKey> = new Set(["dataSteward", "stewardEmail", "division", "sourceSystem"]);

/** The id of a field's suggestions; nothing for a field that has none. */
export function suggestionsId(key: FieldKey): string | undefined {
  return repeated.has(key) ? `suggestions-${key}` : undefined;
}

/** What the department has written into these fields before: the browser offers it while somebody types. */
export function Suggestions({ department }: { department: string }) {
  const { rows } = useRowsOf(useDepartmentNamed(department));
  const lists = useMemo(() => {
    const datasets = rows.map(({ dataset }) => dataset);
    return [...repeated].map((key) => ({ key, values: suggestionsFor(key, datasets) }));
  }, [rows]);
  return lists.map(({ key, values }) => (
    <datalist key={key} id={suggestionsId(key)}>
      {values.map((value) => (
        <option key={value} value={value} />
      ))}
    </datalist>
  ));
}
