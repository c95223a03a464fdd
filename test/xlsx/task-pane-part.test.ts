import { newXlsx } from "../../src/xlsx/new";
import { openXlsx } from "../../src/xlsx/open";
import { saveXlsx } from "../../src/xlsx/save";
import { openPaneWithWorkbook } from "../../src/xlsx/task-pane-part";

const addIn = { id: "5d0a2f3e-91b4-4d5c-9c1e-3f1f7a3e6b10", version: "0.2.0" };

function savedParts() {
  const book = newXlsx();
  openPaneWithWorkbook(book, addIn);
  openPaneWithWorkbook(book, addIn);
  const parts = openXlsx(saveXlsx(book)).package;
  return (path: string) => new TextDecoder().decode(parts.read(path));
}

test("fact 6.5: the parts hang together as in Microsoft's own template, and stand there once", () => {
  const part = savedParts();
  const base = "http://schemas.microsoft.com/office/2011/relationships/";
  expect(part("_rels/.rels").match(new RegExp(`${base}webextensiontaskpanes"`, "g"))).toHaveLength(1);
  expect(part("xl/webextensions/_rels/taskpanes.xml.rels")).toMatch(
    new RegExp(`${base}webextension"[^>]*webextension1.xml`),
  );
  const types = part("[Content_Types].xml");
  expect(types).toContain("application/vnd.ms-office.webextensiontaskpanes+xml");
  expect(types).toContain("application/vnd.ms-office.webextension+xml");
});

test("fact 6.7: the pane stands at the right, and the extension names the add-in and that it opens by itself", () => {
  const part = savedParts();
  expect(part("xl/webextensions/taskpanes.xml")).toMatch(/dockstate="right" visibility="1" width="350" row="4"/);
  const extension = part("xl/webextensions/webextension1.xml");
  expect(extension).toMatch(/id="5d0a2f3e-91b4-4d5c-9c1e-3f1f7a3e6b10" version="0.2.0.0" store="developer"/);
  expect(extension).toContain('<we:property name="Office.AutoShowTaskpaneWithDocument" value="true"/>');
});
