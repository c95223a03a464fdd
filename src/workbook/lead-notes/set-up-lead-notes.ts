import { briefEn } from "../../inventory/readiness/language/brief-en";
import { leadNotesSheets as sheets, readinessTable } from "../../inventory/readiness/readiness-table";
import { WorkbookError } from "../errors";
import { runExcel } from "../office";
import { fillDataSheet, HEADER_ROW } from "../set-up/data-sheet";
import { look } from "../set-up/look";
import { en } from "./language/en";
import { assertNoInventory } from "./not-shared";
import { fillTextPage } from "./text-page";
import { sameName } from "../same-name";

/**
 * Makes the workbook that the lead analyst keeps alone: a page that says whose it is, the Readiness table, and the brief
 * to print. The blank first sheet of a blank workbook becomes Read Me; other sheets stay as they are.
 * @param lead the lead analyst's name or post; "" when not told
 * @throws WorkbookError inventoryHere, nameTaken, readOnly: nothing was touched
 */
export function setUpLeadNotes(lead: string): Promise<void> {
  return runExcel(async (context) => {
    await assertNoInventory(context);
    const blank = await blankSheets(context);
    const { worksheets } = context.workbook;
    const sheetCalled = (name: string) =>
      blank.has(name.toLowerCase()) ? worksheets.getItem(name) : worksheets.add(name);
    fillReadMe(sheetCalled(sheets.readMe), lead);
    fillReadiness(sheetCalled(sheets.readiness));
    fillBrief(sheetCalled(sheets.brief), lead);
    worksheets.getItem(sheets.readMe).activate();
    await context.sync();
  });
}

/**
 * The blank sheets that go by a name of ours; the only sheet of a blank workbook is given one.
 * @returns their names in lower case
 * @throws WorkbookError nameTaken, readOnly
 */
async function blankSheets(context: Excel.RequestContext): Promise<ReadonlySet<string>> {
  const workbook = context.workbook.load("readOnly");
  workbook.worksheets.load("items/name");
  workbook.tables.load("items/name");
  workbook.names.load("items/name");
  await context.sync();
  const found = workbook.worksheets.items.map((sheet) => ({ sheet, used: sheet.getUsedRangeOrNullObject(true) }));
  await context.sync();
  if (workbook.readOnly) throw new WorkbookError("readOnly");
  const isTable = ({ name }: { readonly name: string }) => sameName(name, readinessTable.name);
  if (workbook.tables.items.some(isTable) || workbook.names.items.some(isTable)) {
    throw new WorkbookError("nameTaken", readinessTable.name);
  }
  const ours = found.filter(({ sheet }) => Object.values(sheets).some((name) => sameName(name, sheet.name)));
  const taken = ours.find(({ used }) => !used.isNullObject);
  if (taken) throw new WorkbookError("nameTaken", taken.sheet.name);
  const [only, another] = found;
  if (only && !another && ours.length === 0 && only.used.isNullObject) {
    only.sheet.name = sheets.readMe;
    return new Set([sheets.readMe.toLowerCase()]);
  }
  return new Set(ours.map(({ sheet }) => sheet.name.toLowerCase()));
}

function fillReadMe(sheet: Excel.Worksheet, lead: string): void {
  const { title, subtitle, sections } = en.readMe;
  fillTextPage(sheet, { title, subtitle: subtitle(lead), sections, leadWidth: 26 });
  sheet.tabColor = look.accent;
}

function fillReadiness(sheet: Excel.Worksheet): void {
  const body = fillDataSheet(sheet, { table: readinessTable, ...en.readiness, rows: [], pagesWide: 2 });
  // Code and department stay in view beside the headers.
  sheet.freezePanes.freezeAt(sheet.getRangeByIndexes(0, 0, HEADER_ROW + 1, 2));
  sheet.pageLayout.setPrintTitleColumns("$A:$B");
  readinessTable.columns.forEach(({ type }, i) => {
    if (type === "longText") body.getColumn(i).format.wrapText = true;
  });
  body.format.verticalAlignment = "Top";
}

function fillBrief(sheet: Excel.Worksheet, lead: string): void {
  const { title, subtitle, sections, questionsTo } = briefEn;
  fillTextPage(sheet, {
    title,
    subtitle,
    sections: sections.map(({ heading, lines }) => ({ heading, lines: lines.map((text) => ({ lead: "•", text })) })),
    leadWidth: 3,
    last: questionsTo(lead || en.leadAnalyst),
  });
}
