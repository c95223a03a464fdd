import { execFileSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import os from "node:os";
import path from "node:path";
import { openXlsx } from "../../src/xlsx/open";

const root = path.join(__dirname, "../..");

test("the workbook that ships is what set-up makes today", () => {
  const folder = mkdtempSync(path.join(os.tmpdir(), "shipped-"));
  const file = path.join(folder, "made.xlsx");
  execFileSync(process.execPath, ["--import", "tsx", "scripts/workbook.ts", file], { cwd: root });
  const made = readFileSync(file);
  rmSync(folder, { recursive: true });
  const shipped = readFileSync(path.join(root, "assets/data-inventory.xlsx"));
  const plain = (bytes: Uint8Array) => {
    const { sheets, names } = openXlsx(bytes);
    return { sheets, names };
  };
  // Said sheet by sheet where they differ, and byte by byte in the end.
  expect(plain(made)).toEqual(plain(shipped));
  expect(Buffer.compare(made, shipped)).toBe(0);
}, 60_000);
