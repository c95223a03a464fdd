import fc from "fast-check";
import { departmentsBlock } from "../../../src/inventory/readiness/departments-block";
import { newReadiness } from "../../../src/inventory/readiness/readiness-record";
import { tidyLine } from "../../../src/inventory/repairs/text";
import { departmentsInText } from "../../../src/inventory/set-up/departments-in-text";

const publicWorks = newReadiness({
  code: "PW",
  department: "Public Works",
  proposedPoc: "Data coordinator",
  pocEmail: "pw@brightwater.example",
  feedbackAndConcerns: "Afraid of extra work",
  startOrder: "First",
});
const police = newReadiness({ department: "Police" });

test("what is noted stays; the start order goes along only when it is to", () => {
  expect(departmentsBlock([publicWorks], [publicWorks], false)).toBe(
    "Code\tDepartment\tAliases\tPoint of Contact\tPOC Email\tStart Order\n" +
      "PW\tPublic Works\t\tData coordinator\tpw@brightwater.example\t",
  );
  expect(departmentsBlock([publicWorks], [publicWorks], true)).toMatch(/\tFirst$/);
});

test("a department without a code gets one that no other has, chosen or not", () => {
  const port = newReadiness({ code: "POL", department: "Port of Lakeside" });
  const codesIn = (text: string) => departmentsInText(text).map(({ code }) => code);
  expect(codesIn(departmentsBlock([police], [police], false))).toEqual(["POL"]);
  expect(codesIn(departmentsBlock([police], [port, police], false))).toEqual(["POLI"]);
  expect(codesIn(departmentsBlock([police, publicWorks], [publicWorks, port, police], false))).toEqual(["POLI", "PW"]);
});

test("pasted, the block is the same departments, whatever their names are made of", () => {
  const text = fc.string({ unit: fc.constantFrom(..."ab \"'\t\n,;@=Ñ") }).map(tidyLine);
  const department = fc.record({ department: text, proposedPoc: text, pocEmail: text });
  fc.assert(
    fc.property(fc.array(department, { minLength: 1, maxLength: 4 }), (known) => {
      const rows = known.map((each, i) => newReadiness({ ...each, code: `D${i}` }));
      const pasted = departmentsInText(departmentsBlock(rows, rows, false));
      expect(pasted.map(({ code, name, pointOfContact, pocEmail }) => [code, name, pointOfContact, pocEmail])).toEqual(
        rows.map((row) => [row.code, row.department, row.proposedPoc, row.pocEmail]),
      );
    }),
  );
});
