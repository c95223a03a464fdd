import { renamedDepartment } from "../../src/inventory/renamed-department";

test.each([
  ["Public Works", "", "Streets and Utilities", "Public Works"],
  ["Public Works", "DPW; Streets", "Streets", "DPW; Public Works"],
  ["Public Works", "DPW; public works", "Works", "DPW; Public Works"],
  ["Public works", "DPW", "Public Works", "DPW"],
  ["", "DPW", "Public Works", "DPW"],
])("%j with the aliases %j becomes %j", (department, aliases, name, after) => {
  expect(renamedDepartment({ department, aliases }, name)).toEqual({ department: name, aliases: after });
});
