import type { DatasetSummary } from "../../inventory/dataset";
import { departmentFinder, departmentNames } from "../../inventory/department";
import { answeredCount, datasetsOf, promptStatuses } from "../../inventory/prompt-status";
import { responsesOfRound } from "../../inventory/round";
import type { Inventory } from "../../workbook/open-inventory";

/** How far one department has come. */
export type DepartmentProgress = {
  readonly name: string;
  readonly code: string;
  readonly answered: number;
  readonly datasets: number;
};

/** How far each department has come. Rows are dealt out by department once, so that 10,000 of them take no time. */
export function departmentProgress(inventory: Inventory): readonly DepartmentProgress[] {
  const { departments, datasets, settings } = inventory;
  const responses = responsesOfRound(inventory.responses, settings.roundBegan);
  const names = departmentNames(departments);
  const find = departmentFinder(names);
  const byText = new Map<string, DatasetSummary[]>();
  for (const dataset of datasets) {
    const same = byText.get(dataset.department);
    if (same) same.push(dataset);
    else byText.set(dataset.department, [dataset]);
  }
  const byCode = new Map<string, DatasetSummary[]>();
  for (const [text, rows] of byText) {
    const code = find(text)?.code;
    if (code !== undefined) byCode.set(code, [...(byCode.get(code) ?? []), ...rows]);
  }
  return names.map((name) => {
    const rows = byCode.get(name.code) ?? [];
    return {
      name: name.name,
      code: name.code,
      answered: answeredCount(promptStatuses(name, responses, rows)),
      datasets: datasetsOf(name, rows).length,
    };
  });
}
