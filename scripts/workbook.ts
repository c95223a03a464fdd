/**
 * Makes the Appendix A workbook as an .xlsx file, by the add-in's own set-up on the stand-in for Excel:
 * `npm run workbook -- OUT.xlsx [--city NAME] [--department NAME …] [--due DATE] [--round YEAR] [--id ID]`.
 * The same arguments give the same bytes.
 */
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { connectOffice, loadOffice } from "../preview/office-in-node";
import { recalculate } from "../preview/excel/recalc";
import { openWorkbook } from "../preview/people/open-workbook";
import { departmentCode } from "../src/inventory/inventory-id";
import { setUpWorkbook } from "../src/workbook/set-up/set-up-workbook";
import { newXlsx } from "../src/xlsx/new";
import { saveXlsx } from "../src/xlsx/save";
import { openPaneWithWorkbook } from "../src/xlsx/task-pane-part";

/** Departments that most cities have, for a workbook that names none. */
const USUAL_DEPARTMENTS = [
  "City Clerk",
  "Finance",
  "Fire",
  "Housing and Community Development",
  "Human Resources",
  "Information Technology",
  "Parks and Recreation",
  "Planning and Zoning",
  "Police",
  "Public Works",
];

async function main(): Promise<void> {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: {
      city: { type: "string", default: "" },
      department: { type: "string", multiple: true, default: USUAL_DEPARTMENTS },
      due: { type: "string", default: "" },
      round: { type: "string", default: "" },
      id: { type: "string", default: "appendix-a" },
    },
  });
  const [file] = positionals;
  if (file === undefined) throw new Error("Name the file to write: npm run workbook -- OUT.xlsx");

  const book = newXlsx();
  loadOffice();
  connectOffice(openWorkbook(book, file).join());
  await setUpWorkbook({
    city: values.city,
    leadAnalyst: "",
    departments: withCodes(values.department),
    dueDate: values.due,
    round: values.round,
    workbookId: values.id,
  });
  book.properties.title = values.city ? `${values.city} data inventory` : "City data inventory";
  openPaneWithWorkbook(book, addIn());
  recalculate(book);
  writeFileSync(file, saveXlsx(book));
  console.log(`Written: ${file}`);
}

function withCodes(names: readonly string[]): { code: string; name: string }[] {
  const departments: { code: string; name: string }[] = [];
  for (const name of names) {
    const taken = departments.map(({ code }) => code);
    departments.push({ code: departmentCode(name, taken), name });
  }
  return departments;
}

function addIn(): { id: string; version: string } {
  const manifest = readFileSync(join(__dirname, "../manifest.xml"), "utf8");
  const id = /<Id>([^<]+)<\/Id>/.exec(manifest)?.[1];
  const version = /<Version>([^<]+)<\/Version>/.exec(manifest)?.[1];
  if (id === undefined || version === undefined) throw new Error("manifest.xml names no Id and Version");
  return { id, version };
}

main().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
});
