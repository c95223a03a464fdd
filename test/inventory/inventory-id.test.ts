import fc from "fast-check";
import { departmentCode, newInventoryId } from "../../src/inventory/inventory-id";

const random = fc.array(fc.double({ min: 0, max: 1, maxExcluded: true, noNaN: true }), { minLength: 9, maxLength: 9 });

test("an ID is the code, a hyphen and eight characters, and nothing that Excel would read as something else", () => {
  fc.assert(
    fc.property(
      fc.oneof(fc.constantFrom("PW", "MAR", "JAN", "DEC", "1", "-5", "=A", ""), fc.string()),
      random,
      (code, numbers) => {
        const left = [...numbers];
        const id = newInventoryId(code, () => left.pop() ?? 0);
        expect(id).toMatch(/^[A-Z0-9]+-[BCDFGHJKLMNPQRSTVWXZ2-9]{8}$/);
        const suffix = id.slice(id.lastIndexOf("-") + 1);
        expect(suffix).toMatch(/[A-Z]/);
        expect(Number.isNaN(Number(id))).toBe(true);
        expect(Number.isNaN(Number(suffix))).toBe(true);
        expect(id).not.toMatch(/^[=+\-@']/);
        expect(id).not.toMatch(/^(?:\d{1,4}|[A-Z]{3,9})-\d{1,4}(?:-\d+)?$/);
      },
    ),
  );
});

test.each([0, 0.5, 0.999999])("a random number that is always %d still gives a letter", (always) => {
  expect(newInventoryId("PW", () => always)).toMatch(/^PW-.*[A-Z]/);
});

test("5,000 IDs are all different", () => {
  let state = 1;
  const next = () => (state = (state * 48_271) % 2_147_483_647) / 2_147_483_647;
  expect(new Set(Array.from({ length: 5000 }, () => newInventoryId("PW", next))).size).toBe(5000);
});

test.each([
  ["Public Works", [], "PW"],
  ["Parks and Recreation", [], "PR"],
  ["Department of Health", [], "HEA"],
  ["Police", [], "POL"],
  ["Office of the City Clerk", [], "CLE"],
  ["Planning, Zoning & Building", [], "PZB"],
  ["Public Works", ["pw"], "PUW"],
  ["Police", ["POL", "POLI", "POLIC"], "POL2"],
  ["Zoología", [], "ZOO"],
  ["311", [], "DEPT"],
  ["", ["DEPT"], "DEPT2"],
])("the code of %j beside %j is %s", (name, taken, code) => {
  expect(departmentCode(name, taken)).toBe(code);
});

test("codes given one after the other are all different, short and plain", () => {
  fc.assert(
    fc.property(
      fc.array(fc.oneof(fc.string(), fc.constantFrom("Public Works", "Police", "Fire")), { maxLength: 40 }),
      (names) => {
        const codes = names.reduce<string[]>((taken, name) => [...taken, departmentCode(name, taken)], []);
        expect(new Set(codes).size).toBe(names.length);
        for (const code of codes) expect(code).toMatch(/^[A-Z]{2,6}\d{0,2}$/);
      },
    ),
  );
});
