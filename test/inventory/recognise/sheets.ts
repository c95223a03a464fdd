import { readFileSync } from "node:fs";
import Papa from "papaparse";
import { recogniseHeaders } from "../../../src/inventory/recognise/recognise-headers";
import type { CellValue } from "../../../src/xlsx/model";
import { openXlsx } from "../../../src/xlsx/open";
import { readShared, sharedPath } from "../shared-data";

type Cells = readonly (readonly string[])[];

/** The cells of a real inventory as texts; undefined where the folder with real inventories is not there. */
export function readInventory(file: string): Cells | undefined {
  const path = sharedPath(`inventories/${file}`);
  if (path === undefined) return undefined;
  if (file.endsWith(".csv")) return Papa.parse<string[]>(readShared(`inventories/${file}`) ?? "").data;
  const rows = openXlsx(readFileSync(path)).sheets[0]?.rows ?? [];
  return Array.from(rows, (row) => Array.from(row ?? [], (cell) => textOf(cell?.value)));
}

function textOf(value: CellValue | undefined): string {
  return typeof value === "string" || typeof value === "number" ? String(value) : "";
}

/** What became of each column, in short: its field, "? " and the candidates, or "–" for a column outside Appendix A. */
export function outcome(cells: Cells): Readonly<Record<string, string>> {
  const { columns } = recogniseHeaders(cells);
  return Object.fromEntries(
    columns.map(({ header, match }) => {
      if (match.kind === "field") return [header, match.field];
      return [header, match.kind === "ask" ? `? ${match.candidates.join(", ")}` : "–"];
    }),
  );
}
