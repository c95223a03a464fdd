import { identityChecker } from "../../src/inventory/row-identity";

test("says which rows cannot be told from others", () => {
  const rows = ["PW-1", "PW-2", "PW-2", ""].map((inventoryId) => ({ inventoryId }));
  expect(rows.map(identityChecker(rows))).toEqual([undefined, "idTwice", "idTwice", "noId"]);
});
