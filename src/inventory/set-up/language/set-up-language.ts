import type { DepartmentFinding } from "../check-departments";
import type { SettingFinding } from "../check-settings";

/** What a lead analyst reads about what is to be put right while setting up. */
export type SetUpLanguage = {
  readonly setting: (finding: SettingFinding) => string;
  /** @param name the department's; "" when it has none */
  readonly department: (finding: DepartmentFinding, name: string) => string;
};
