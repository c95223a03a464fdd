import { execFileSync } from "node:child_process";
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { basename, join } from "node:path";
import fc from "fast-check";
import Papa from "papaparse";
import type { Cell } from "../../src/xlsx/model";
import { newXlsx } from "../../src/xlsx/new";
import { openXlsx } from "../../src/xlsx/open";
import { resolveTarget } from "../../src/xlsx/package";
import { saveXlsx } from "../../src/xlsx/save";
import { SHEET_ORDER } from "../../src/xlsx/sheet-piece";
import { elements, parseXml } from "../../src/xlsx/xml";
import { fullWorkbook, plain, TEXTS } from "./full-workbook";
import { differingParts, partsOf, realWorkbooks } from "./workbooks";

describe("a workbook with everything in it", () => {
  test("is read as it was made", () => {
    const made = fullWorkbook();
    const again = openXlsx(saveXlsx(made));
    expect(plain(again)).toEqual(plain(made));
    expect(again.names).toEqual(made.names);
    expect(again.properties).toEqual(made.properties);
  });

  test("opened and saved is the same part by part", () => {
    const bytes = saveXlsx(fullWorkbook());
    expect(differingParts(bytes, saveXlsx(openXlsx(bytes)))).toEqual([]);
  });

  test("has the elements of each sheet in the order that Excel wants", () => {
    for (const [path, bytes] of partsOf(saveXlsx(fullWorkbook()))) {
      if (!path.startsWith("xl/worksheets/sheet")) continue;
      const names: readonly string[] = SHEET_ORDER;
      const found = elements(parseXml(new TextDecoder().decode(bytes))).map(({ name }) => names.indexOf(name));
      expect(found).toEqual(found.toSorted((a, b) => a - b));
      expect(found).not.toContain(-1);
    }
  });

  test("every part is XML with a content type, and every relationship leads somewhere", () => {
    const parts = partsOf(saveXlsx(fullWorkbook()));
    const types = new TextDecoder().decode(parts.get("[Content_Types].xml"));
    for (const [path, bytes] of parts) {
      parseXml(new TextDecoder().decode(bytes));
      if (path.endsWith(".rels") || path === "[Content_Types].xml") continue;
      expect(types).toContain(`PartName="/${path}"`);
    }
    for (const [path, bytes] of parts) {
      if (!path.endsWith(".rels")) continue;
      for (const { attributes } of elements(parseXml(new TextDecoder().decode(bytes)))) {
        if (attributes.get("TargetMode") === "External") continue;
        expect([...parts.keys()]).toContain(
          resolveTarget(path.replace("_rels/", "").replace(/\.rels$/, ""), attributes.get("Target") ?? ""),
        );
      }
    }
  });
});

describe("real inventories", () => {
  const files = realWorkbooks();
  if (files.length === 0)
    test("the folder of real inventories is not on this machine: nothing was compared", () =>
      expect(files).toEqual([]));
  else
    describe.each(files.map((file) => [basename(file), readFileSync(file)] as const))("%s", (_, bytes) =>
      holdsRoundTrip(bytes),
    );
});

function holdsRoundTrip(bytes: Uint8Array): void {
  test("untouched: every part the same", () => {
    expect(differingParts(bytes, saveXlsx(openXlsx(bytes)))).toEqual([]);
  });

  test("one cell changed: one sheet differs, and what Excel needs to calculate again", () => {
    const book = openXlsx(bytes);
    const row = book.sheets[0]?.rows[1];
    if (!row) throw new Error("no second row");
    row[1] = { value: "changed", style: row[1]?.style ?? 0 };
    const after = saveXlsx(book);
    const parts = differingParts(bytes, after).filter((path) => !/calcChain|workbook\.xml|Content_Types/.test(path));
    expect(parts).toEqual(["xl/worksheets/sheet1.xml"]);
    const [before, now] = [openXlsx(bytes), openXlsx(after)].map((one) =>
      one.sheets.map(({ rows }) => rows.map((cells) => cells?.map((cell) => cell?.value))),
    );
    if (before?.[0]?.[1]) before[0][1][1] = "changed";
    expect(now).toEqual(before);
  });
}

const SOFFICE = "/usr/bin/soffice";

/** Converts a workbook with LibreOffice and answers the file that it made. */
function convert(bytes: Uint8Array, format: string, extension: string): Buffer {
  const folder = mkdtempSync(join(tmpdir(), "xlsx-"));
  try {
    writeFileSync(join(folder, "in.xlsx"), bytes);
    const profile = `-env:UserInstallation=file://${join(folder, "profile")}`;
    const args = [
      profile,
      "--headless",
      "--convert-to",
      format,
      "--outdir",
      join(folder, "out"),
      join(folder, "in.xlsx"),
    ];
    execFileSync(SOFFICE, args, { stdio: "ignore", timeout: 60_000 });
    return readFileSync(join(folder, "out", `in.${extension}`));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

describe("LibreOffice", () => {
  if (!existsSync(SOFFICE)) {
    test("is not on this machine: nothing was compared", () => expect(existsSync(SOFFICE)).toBe(false));
    return;
  }

  test("reads what we write as it was meant", () => {
    const csv = convert(
      saveXlsx(fullWorkbook()),
      "csv:Text - txt - csv (StarCalc):44,34,76,1,,0,false,true,false",
      "csv",
    ).toString();
    const rows = Papa.parse<string[]>(csv).data;
    expect(rows[0]?.slice(0, 3)).toEqual(["Text", "Date", "Count"]);
    // LibreOffice has one sign for the end of a line in a cell.
    expect(rows.slice(1, TEXTS.length + 1).map((row) => row[0])).toEqual(
      TEXTS.map((text) => text.replace("\r\n", "\n")),
    );
    expect(rows[1]?.[1]).toBe("2025-12-09");
    expect(rows[TEXTS.length + 2]?.slice(0, 4)).toEqual(["ab", "TRUE", "55", "#N/A"]);
  }, 120_000);

  test("writes files that we open and give back the same", () => {
    const theirs = convert(saveXlsx(fullWorkbook()), "xlsx:Calc MS Excel 2007 XML", "xlsx");
    expect(differingParts(theirs, saveXlsx(openXlsx(theirs)))).toEqual([]);
    const book = openXlsx(theirs);
    const [sheet] = book.sheets;
    expect(sheet?.tables[0]?.name).toBe("Things");
    expect(sheet?.validations).toContainEqual(expect.objectContaining({ type: "list", formula1: "Choices" }));
    expect(sheet?.rows[1]?.[0]?.value).toBe("plain");
    if (sheet) sheet.rows[1] = [{ value: "changed", style: 0 }];
    expect(differingParts(theirs, saveXlsx(book)).filter((path) => path.startsWith("xl/worksheets/"))).toEqual([
      "xl/worksheets/sheet1.xml",
    ]);
  }, 120_000);
});

describe("any text and any edits", () => {
  const text = fc.oneof(
    fc.string({ unit: "binary", maxLength: 30 }),
    fc.string({
      unit: fc.constantFrom(
        "_",
        "x",
        "0",
        "D",
        "A",
        "\r",
        "\n",
        " ",
        "\t",
        "&",
        "<",
        "\ud83d",
        "\ude00",
        "\u0001",
        "]]>",
      ),
    }),
  );

  test("any text in a cell comes back as it was", () => {
    fc.assert(
      fc.property(fc.array(text, { minLength: 1, maxLength: 20 }), (texts) => {
        const book = newXlsx();
        const [sheet] = book.sheets;
        if (sheet)
          sheet.rows = texts.map((value) => [
            { value, style: 0 },
            { value, style: 0, formula: "A1" },
          ]);
        const again = openXlsx(saveXlsx(book)).sheets[0]?.rows;
        expect(again?.map((row) => row?.map((cell) => cell?.value))).toEqual(texts.map((value) => [value, value]));
      }),
    );
  });

  test("32,767 characters", () => {
    const book = newXlsx();
    const value = "é\r\n😀_x000D_".repeat(3000).slice(0, 32_767);
    book.sheets[0]?.rows.push([{ value, style: 0 }]);
    expect(openXlsx(saveXlsx(book)).sheets[0]?.rows[0]?.[0]?.value).toBe(value);
  });

  type Edit = {
    kind: "set" | "insert" | "remove" | "clear";
    row: number;
    column: number;
    value: string | number | boolean | null;
  };
  const edit: fc.Arbitrary<Edit> = fc.record({
    kind: fc.constantFrom("set", "insert", "remove", "clear"),
    row: fc.nat(14),
    column: fc.nat(4),
    value: fc.oneof(text, fc.double({ noNaN: true, noDefaultInfinity: true }), fc.boolean(), fc.constant(null)),
  });

  test("after any edits every cell reads as it stood in the model", () => {
    const bytes = saveXlsx(fullWorkbook());
    fc.assert(
      fc.property(fc.array(edit, { maxLength: 12 }), (edits) => {
        const book = openXlsx(bytes);
        const [sheet] = book.sheets;
        if (!sheet) throw new Error("no sheet");
        sheet.tables = [];
        for (const { kind, row, column, value } of edits) {
          if (kind === "insert") sheet.rows.splice(row, 0, undefined);
          else if (kind === "remove") sheet.rows.splice(row, 1);
          else {
            const cells = (sheet.rows[row] ?? []).slice();
            cells[column] = kind === "set" ? { value, style: 0 } : undefined;
            sheet.rows[row] = cells;
          }
        }
        expect(cellsOf(openXlsx(saveXlsx(book)).sheets[0]?.rows)).toEqual(cellsOf(sheet.rows));
      }),
      { numRuns: 60 },
    );
  });

  function cellsOf(rows: ReadonlyArray<ReadonlyArray<Cell | undefined> | undefined> = []): string[] {
    const all: string[] = [];
    rows.forEach((cells, row) =>
      cells?.forEach((cell, column) => {
        // An empty cell of the plain style and no cell are the same.
        if (cell && (cell.value !== null || cell.style !== 0 || cell.formula !== undefined)) {
          all.push(JSON.stringify([row, column, cell.value === 0 ? 0 : cell.value, cell.formula, cell.style]));
        }
      }),
    );
    return all;
  }
});
