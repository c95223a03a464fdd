/** The workbook's part: list of sheets, names, the tab in front, and whether Excel must calculate. */
import type { DefinedName, Sheet } from "./model";
import { writeNames } from "./names";
import { openTag } from "./package";
import { child, contentWithout, elements, numberOf, retag, type XmlElement, adopt } from "./xml";
import type { SheetEntry, WorkbookFile } from "./workbook-file";

/** CT_Workbook (ECMA-376 part 1, 18.2.27). */
const ORDER = [
  "fileVersion",
  "fileSharing",
  "workbookPr",
  "workbookProtection",
  "bookViews",
  "sheets",
  "functionGroups",
  "externalReferences",
  "definedNames",
  "calcPr",
  "oleSize",
  "customWorkbookViews",
  "pivotCaches",
  "smartTagPr",
  "smartTagTypes",
  "webPublishing",
  "fileRecoveryPr",
  "webPublishObjects",
  "extLst",
];

/** A line of the list of sheets as it is to be written; without `sheet` it is one that the model does not list. */
export type SheetLine = { id: string; sheet?: Sheet; entry?: SheetEntry };

/** The lines in their new order: what the model does not list stays behind the sheet that it stood behind. */
export function orderedLines(lines: readonly SheetLine[], file: WorkbookFile): SheetLine[] {
  const result = [...lines];
  for (const [index, entry] of file.entries.entries()) {
    if (entry.sheet) continue;
    const before = file.entries[index - 1];
    const at = before ? result.findIndex((line) => line.entry === before) + 1 : 0;
    result.splice(at, 0, { id: entry.id, entry });
  }
  return result;
}

export type WorkbookChange = {
  lines: readonly SheetLine[];
  names: readonly DefinedName[];
  namesChanged: boolean;
  active: Sheet | undefined;
  activeChanged: boolean;
  calculate: boolean;
};

/** The text of the part, or `undefined` when it is what it was. */
export function writeWorkbook(file: WorkbookFile, change: WorkbookChange): string | undefined {
  const { root } = file;
  const changes = new Map<string, string>();
  const same =
    change.lines.length === file.entries.length &&
    change.lines.every(({ sheet, entry }, index) => entry === file.entries[index] && isSame(sheet, entry));
  if (!same) changes.set("sheets", writeLines(file, change.lines));
  if (!same || change.namesChanged) {
    const oldSheets = file.entries.map(({ name }) => name);
    changes.set(
      "definedNames",
      writeNames(change.names, placeIn(change.lines), child(root, "definedNames"), oldSheets),
    );
  }
  if (!same || change.activeChanged) changes.set("bookViews", writeViews(child(root, "bookViews"), change));
  if (change.calculate) changes.set("calcPr", retag(child(root, "calcPr"), "calcPr", { fullCalcOnLoad: true }));
  const unchanged = [...changes].every(([name, xml]) => (child(root, name)?.xml ?? "") === xml);
  return unchanged ? undefined : assemble(root, changes);
}

function isSame(sheet: Sheet | undefined, entry: SheetEntry | undefined): boolean {
  if (!sheet) return true;
  return entry?.name === sheet.name && sheet.visibility === (entry.element.attributes.get("state") ?? "visible");
}

function writeLines(file: WorkbookFile, lines: readonly SheetLine[]): string {
  let nextId = Math.max(0, ...file.entries.map(({ element }) => numberOf(element, "sheetId") ?? 0)) + 1;
  const rows = lines.map(({ id, sheet, entry }) => {
    if (!sheet) return entry?.element.xml ?? "";
    const state = sheet.visibility === "visible" ? undefined : sheet.visibility;
    if (entry) return retag(entry.element, entry.element.qualified, { name: sheet.name, state });
    return retag(undefined, "sheet", {
      name: sheet.name,
      sheetId: nextId++,
      state,
      "xmlns:r": file.namespaces.officeRelationships,
      "r:id": id,
    });
  });
  return retag(child(file.root, "sheets"), "sheets", {}, rows.join(""));
}

/** A sheet by the name it has now, or, for names that nobody told of the new one, by the name it had in the file. */
function placeIn(lines: readonly SheetLine[]): (sheet: string) => number | undefined {
  return (wanted) => {
    const now = lines.findIndex(({ sheet, entry }) => (sheet?.name ?? entry?.name) === wanted);
    const place = now >= 0 ? now : lines.findIndex(({ entry }) => entry?.name === wanted);
    return place >= 0 ? place : undefined;
  };
}

function writeViews(old: XmlElement | undefined, { lines, active }: WorkbookChange): string {
  const view = child(old, "workbookView");
  const wanted = Math.max(
    0,
    lines.findIndex(({ sheet }) => sheet !== undefined && sheet === active),
  );
  const first = numberOf(view, "firstSheet");
  const changes = {
    activeTab: wanted > 0 || view?.attributes.has("activeTab") ? wanted : undefined,
    firstSheet: first !== undefined && first > wanted ? undefined : first,
  };
  const written = retag(view, "workbookView", changes, contentWithout(view));
  const others = elements(old).filter((element) => element !== view);
  return retag(old, "bookViews", {}, written + others.map(({ xml }) => xml).join(""));
}

function assemble(root: XmlElement, changes: ReadonlyMap<string, string>): string {
  let pieces = elements(root).map(({ name, xml }) => ({ name, xml }));
  for (const [name, written] of changes) {
    const xml = adopt(written, root);
    const at = pieces.findIndex((piece) => piece.name === name);
    const after = pieces.findIndex((piece) => ORDER.indexOf(piece.name) > ORDER.indexOf(name));
    const place = at >= 0 ? at : after >= 0 ? after : pieces.length;
    pieces = pieces.filter((piece) => piece.name !== name);
    if (xml !== "") pieces.splice(place, 0, { name, xml });
  }
  const head = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
  return `${head}${openTag(root)}${pieces.map(({ xml }) => xml).join("")}</${root.qualified}>`;
}
