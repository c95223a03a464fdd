import { departmentFinder, departmentNames } from "../../src/inventory/department";
import { ruleContext } from "../../src/inventory/rule-context";
import { settings, type Settings } from "../../src/inventory/settings";
import { departmentsTable, type Department } from "../../src/inventory/tables";
import { defaultLists } from "../../src/inventory/vocabularies";
import { context } from "./example-dataset";

const find = departmentFinder(context.departments);

test.each([
  ["Public Works", "PW"],
  [" public  WORKS ", "PW"],
  ["pw", "PW"],
  ["dept of public works", "PW"],
  ["Planning and Development", "PD"],
  ["PD", undefined],
  ["Parks", undefined],
  ["", undefined],
])("%j is found as %s", (text, code) => {
  expect(find(text)?.code).toBe(code);
});

test("a department's own name counts before another's alias", () => {
  const fire = { code: "FD", name: "Fire", aliases: [] };
  const rescue = { code: "RES", name: "Rescue", aliases: ["Fire"] };
  expect(departmentFinder([rescue, fire])("fire")).toBe(fire);
});

function department(changes: Partial<Department>): Department {
  const empty = Object.fromEntries(departmentsTable.columns.map(({ key }) => [key, ""])) as Department;
  return { ...empty, ...changes };
}

test("names come from the rows of the Departments table; a row without a name has none", () => {
  const rows = [
    department({ code: " PW ", department: " Public Works ", aliases: "DPW; Works" }),
    department({ code: "X" }),
  ];
  expect(departmentNames(rows)).toEqual([{ code: "PW", name: "Public Works", aliases: ["DPW", "Works"] }]);
});

test.each([
  ["", []],
  ["city.example.gov", ["city.example.gov"]],
  ["@City.example.gov; police.example.gov, example.us", ["city.example.gov", "police.example.gov", "example.us"]],
  ["someone@city.example.gov", ["city.example.gov"]],
])("the mail domains %j are %j", (mailDomains, domains) => {
  const empty = Object.fromEntries(settings.map(({ key }) => [key, ""])) as Settings;
  const made = ruleContext({ departments: [], lists: defaultLists, settings: { ...empty, mailDomains } }, "2026-11-23");
  expect(made).toEqual({ departments: [], lists: defaultLists, mailDomains: domains, today: "2026-11-23" });
});
