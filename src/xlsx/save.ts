import { withFilterNames } from "./filter-names";
import type { Sheet, Xlsx } from "./model";
import { addCharts } from "./drawing";
import { blankSheet } from "./new";
import { encode, type PartPackage } from "./package";
import { CORE_TYPE, writeProperties } from "./properties";
import { compareSheetData } from "./sheet-data-writer";
import { readSheet, type SheetFile } from "./sheet-reader";
import { modelOf, writeSheet } from "./sheet-writer";
import { withHeaders, withUniqueIds, writeTables } from "./table-writer";
import { fileOf, type SheetEntry, type WorkbookFile } from "./workbook-file";
import { orderedLines, type SheetLine, writeWorkbook } from "./workbook-writer";

const SPREADSHEET = "application/vnd.openxmlformats-officedocument.spreadsheetml";

/**
 * The workbook as an .xlsx file. Parts that nothing changed in are the bytes of the file that was opened. The
 * workbook itself is left as it is: it can be changed further and saved again.
 * @throws XlsxError damaged, naming a table whose columns do not fit its range
 */
export function saveXlsx(book: Xlsx): Uint8Array {
  return new Saving(book).run();
}

/** A sheet on its way: as the caller has it, as it is written, and what the file had. */
type Job = { sheet: Sheet; written: Sheet; file: SheetFile; before: readonly string[]; line: SheetLine };

class Saving {
  private readonly file: WorkbookFile;
  private readonly parts: PartPackage;
  private readonly active: Sheet | undefined;
  private recalculate = false;
  private formulasChanged = false;

  constructor(private readonly book: Xlsx) {
    this.file = fileOf(book);
    this.parts = this.file.package.copy();
    const front = book.sheets[book.activeSheet];
    this.active =
      front?.visibility === "visible" ? front : book.sheets.find(({ visibility }) => visibility === "visible");
  }

  run(): Uint8Array {
    const reachable = this.parts.reachable();
    const jobs = this.jobs();
    for (const job of jobs) this.writeJob(job);
    this.writeWorkbookPart(jobs);
    this.writeStyles();
    this.writeProperties();
    if (this.formulasChanged) this.parts.unrelate(this.file.path, ({ type }) => type.endsWith("/calcChain"));
    const stillReachable = this.parts.reachable();
    for (const path of reachable) if (!stillReachable.has(path)) this.parts.remove(path);
    return this.parts.toZip();
  }

  private jobs(): Job[] {
    const ready = withUniqueIds(this.book.sheets);
    const entries = this.claimEntries();
    this.removeOthers(new Set(entries));
    return ready.map((unique, index) => {
      const sheet = this.book.sheets[index] ?? unique;
      const entry = entries[index];
      if (entry?.file) {
        const { file, before, id } = entry;
        return { sheet, written: this.prepared(unique, file), file, before, line: { id, sheet, entry } };
      }
      const { file, before, id } = this.addSheet(unique);
      return { sheet, written: withHeaders(unique), file, before, line: { id, sheet } };
    });
  }

  /** The entry of each sheet; a sheet object that is not the one that was read is matched by name. */
  private claimEntries(): Array<SheetEntry | undefined> {
    const known = new Map(this.file.entries.map((entry) => [entry.sheet, entry]));
    const claimed = new Set(this.book.sheets.map((sheet) => known.get(sheet)));
    return this.book.sheets.map((sheet) => {
      const own = known.get(sheet);
      if (own) return own;
      const same = this.file.entries.find((entry) => entry.sheet && entry.name === sheet.name && !claimed.has(entry));
      claimed.add(same);
      return same;
    });
  }

  private removeOthers(claimed: ReadonlySet<SheetEntry | undefined>): void {
    const removed = this.file.entries.filter((entry) => entry.sheet && !claimed.has(entry));
    if (removed.length === 0) return;
    this.recalculate = true;
    this.formulasChanged = true;
    const ids = new Set(removed.map(({ id }) => id));
    this.parts.unrelate(this.file.path, ({ id }) => ids.has(id));
  }

  private addSheet(sheet: Sheet): { file: SheetFile; before: string[]; id: string } {
    const { main, officeRelationships } = this.file.namespaces;
    let number = 1;
    while (this.parts.has(`xl/worksheets/sheet${number}.xml`)) number++;
    const path = `xl/worksheets/sheet${number}.xml`;
    this.parts.write(path, `${SPREADSHEET}.worksheet+xml`, encode(blankSheet(false, main)));
    const place = { name: sheet.name, visibility: sheet.visibility, path };
    const blank = readSheet(place, this.parts, this.file.styles, { strings: [], date1904: this.book.date1904 });
    const id = this.parts.relate(this.file.path, `${officeRelationships}/worksheet`, path);
    this.recalculate = true;
    return { file: blank.file, before: modelOf(blank.sheet, false), id };
  }

  /** Header cells are seen to only where something changed: an odd table that nobody touched stays as it is. */
  private prepared(sheet: Sheet, file: SheetFile): Sheet {
    const touched = compareSheetData(sheet, file).changed || this.tablesChanged(sheet, file);
    return touched ? withHeaders(sheet) : sheet;
  }

  private tablesChanged(sheet: Sheet, file: SheetFile): boolean {
    const before = [...file.tables.values()].map(({ json }) => json);
    return JSON.stringify(before) !== JSON.stringify(sheet.tables.map((table) => JSON.stringify(table)));
  }

  private writeJob({ written, file, before, line }: Job): void {
    const data = compareSheetData(written, file);
    const tables = writeTables(written, file, this.parts, this.file.namespaces);
    if (data.changed || tables.changed) this.recalculate = true;
    if (data.formulasChanged) this.formulasChanged = true;
    const text = writeSheet(
      written,
      file,
      {
        before,
        dataChanged: data.changed,
        tableParts: tables.tableParts,
        drawing: addCharts(written.charts, file.path, this.parts, this.file.namespaces),
      },
      {
        old: (name) => file.pieces.flatMap((piece) => (piece.name === name && piece.element ? [piece.element] : [])),
        styles: this.file.styles,
        package: this.parts,
        path: file.path,
        active: line.sheet === this.active,
        officeRelationships: this.file.namespaces.officeRelationships,
      },
    );
    if (text !== undefined) this.parts.writeText(file.path, text);
  }

  private writeWorkbookPart(jobs: readonly Job[]): void {
    const { file, book } = this;
    const lines = orderedLines(
      jobs.map(({ line }) => line),
      file,
    );
    const filtered = jobs
      .filter(({ sheet, line }) => JSON.stringify(line.entry?.filter) !== JSON.stringify(sheet.autoFilter))
      .map(({ sheet }) => sheet);
    const names = withFilterNames(book.names, filtered);
    const namesChanged = JSON.stringify(names) !== file.before.names;
    const renamed = lines.some(({ sheet, entry }) => sheet !== undefined && entry?.name !== sheet.name);
    const hasFormulas = book.sheets.some((sheet) =>
      sheet.rows.some((cells) => cells?.some((cell) => cell?.formula !== undefined)),
    );
    const text = writeWorkbook(file, {
      lines,
      names,
      namesChanged,
      active: this.active,
      activeChanged: this.active !== undefined && book.sheets.indexOf(this.active) !== file.before.activeSheet,
      calculate: hasFormulas && (this.recalculate || namesChanged || renamed),
    });
    if (text !== undefined) this.parts.writeText(file.path, text);
  }

  private writeStyles(): void {
    const { styles, stylesPath, path, namespaces } = this.file;
    if (!styles.changed) return;
    if (stylesPath !== undefined) return this.parts.writeText(stylesPath, styles.write());
    this.parts.write("xl/styles.xml", `${SPREADSHEET}.styles+xml`, encode(styles.write()));
    this.parts.relate(path, `${namespaces.officeRelationships}/styles`, "xl/styles.xml");
  }

  private writeProperties(): void {
    const { before, properties, propertiesPath } = this.file;
    if (JSON.stringify(this.book.properties) === before.properties) return;
    const text = writeProperties(this.book.properties, properties);
    if (propertiesPath !== undefined) return this.parts.writeText(propertiesPath, text);
    this.parts.write("docProps/core.xml", CORE_TYPE, encode(text));
    this.parts.relate(
      "",
      "http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties",
      "docProps/core.xml",
    );
  }
}
