import { checkDepartments } from "../../../src/inventory/set-up/check-departments";
import type { NewDepartment } from "../../../src/inventory/set-up/departments-in-text";

const works: NewDepartment = { code: "PW", name: "Public Works", aliases: "DPW; Streets" };
const police: NewDepartment = { code: "POL", name: "Police" };

test.each<[string, readonly NewDepartment[], object[]]>([
  ["what is right", [works, police], []],
  ["no name", [works, { code: "X", name: "" }], [{ index: 1, code: "nameMissing" }]],
  ["a name twice, whatever its case", [police, { code: "P2", name: "POLICE" }], [{ index: 1, code: "nameTwice" }]],
  ["no code", [{ code: "", name: "Police" }], [{ index: 0, code: "codeUnfit" }]],
  ["a code that is a sentence", [{ code: "the police", name: "Police" }], [{ index: 0, code: "codeUnfit" }]],
  [
    "a code twice, which would begin the same IDs",
    [works, { code: "p.w.", name: "Purchasing" }],
    [{ index: 1, code: "codeTwice", value: "p.w.", other: "Public Works" }],
  ],
  [
    "an alias that is another's name",
    [works, { ...police, name: "Streets" }],
    [{ index: 0, code: "aliasTwice", value: "Streets", other: "Streets" }],
  ],
  [
    "an alias that is another's alias",
    [works, { ...police, aliases: "PD; dpw" }],
    [{ index: 1, code: "aliasTwice", value: "dpw", other: "Public Works" }],
  ],
  ["an alias that is its own code", [{ ...works, aliases: "PW" }], []],
  [
    "two addresses",
    [{ ...police, pocEmail: "a@x.example; b@x.example" }],
    [{ index: 0, code: "notAnEmail", value: "a@x.example; b@x.example" }],
  ],
])("%s", (_, departments, findings) => {
  expect(checkDepartments(departments)).toEqual(findings);
});

test("departments that are in the workbook already count", () => {
  const existing = [{ code: "PW", name: "Public Works", aliases: ["Streets"] }];
  expect(checkDepartments([{ code: "pw", name: "Planning", aliases: "streets" }], existing)).toEqual([
    { index: 0, code: "codeTwice", value: "pw", other: "Public Works" },
    { index: 0, code: "aliasTwice", value: "streets", other: "Public Works" },
  ]);
});
