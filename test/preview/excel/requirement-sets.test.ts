import { readFileSync } from "node:fs";
import { join } from "node:path";
import { isInSets } from "../../../preview/excel/api/requirement-sets";

const TYPES = readFileSync(join(__dirname, "../../../node_modules/@types/office-js/index.d.ts"), "utf8");

/** The version of ExcelApi that the reference gives for a member; `undefined` when it names another set or none. */
function sinceOf(className: string, member: string): string | undefined {
  const excel = TYPES.slice(TYPES.indexOf("declare namespace Excel {"));
  const start = excel.search(new RegExp(`\\n    (?:export )?class ${className} extends `));
  const body = excel.slice(start, excel.indexOf("\n    }\n", start));
  const documented = new RegExp(`\\[Api set: ExcelApi ([\\d.]+)\\](?:(?!\\*/)[^])*\\*/\\s*(?:readonly )?${member}\\b`);
  return documented.exec(body)?.[1];
}

test.each([
  ["Range", "findOrNullObject"],
  ["Range", "dataValidation"],
  ["Range", "group"],
  ["Table", "resize"],
  ["Table", "autoFilter"],
  ["Worksheet", "pageLayout"],
  ["Worksheet", "showOutlineLevels"],
  ["Workbook", "getIsActiveCollabSession"],
  ["WorksheetFreezePanes", "freezeRows"],
  ["Range", "values"],
])("%s.%s is there from the version on that the reference gives", (className, member) => {
  const version = sinceOf(className, member);
  const minor = Number(version?.split(".")[1]);
  expect(minor).toBeGreaterThan(0);
  expect(isInSets({ ExcelApi: `1.${minor}` }, className, member)).toBe(true);
  if (minor >= 8) expect(isInSets({ ExcelApi: `1.${minor - 1}` }, className, member)).toBe(false);
});
