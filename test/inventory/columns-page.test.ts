import { readFileSync } from "node:fs";
import { columnsPage, columnsPagePath } from "../../scripts/columns-page";

test("the page on the columns is in step with the table of fields", async () => {
  expect(readFileSync(columnsPagePath, "utf8")).toBe(await columnsPage());
});
