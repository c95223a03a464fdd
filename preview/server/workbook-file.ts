import { constants, existsSync } from "node:fs";
import { access, copyFile, mkdtemp, readFile, realpath, stat } from "node:fs/promises";
import os from "node:os";
import path from "node:path";
import { type Xlsx, XlsxError } from "../../src/xlsx/model";
import { openXlsx } from "../../src/xlsx/open";
import { PreviewError } from "./preview-error";

const SHIPPED = path.join(__dirname, "../../assets/data-inventory.xlsx");

export type WorkbookFile = { readonly file: string; readonly book: Xlsx };

/**
 * Opens the file that a person named, which is then the one that is saved to. With no name: a fresh copy, in the
 * computer's temporary folder, of the workbook that ships.
 *
 * @throws PreviewError fileMissing, fileReadOnly, fileEncrypted, fileDamaged, fileTooLarge
 */
export async function openWorkbookFile(named?: string): Promise<WorkbookFile> {
  const file = named === undefined ? await freshCopy() : await existing(path.resolve(named));
  try {
    return { file, book: openXlsx(await readFile(file)) };
  } catch (error) {
    throw error instanceof XlsxError ? cannotOpen(file, error) : error;
  }
}

async function freshCopy(): Promise<string> {
  if (!existsSync(SHIPPED)) {
    throw new PreviewError("fileMissing", `There is no file ${SHIPPED}. Make it, or name another with --workbook.`);
  }
  const folder = await mkdtemp(path.join(os.tmpdir(), "data-inventory-"));
  const file = path.join(folder, "Data inventory.xlsx");
  await copyFile(SHIPPED, file);
  return file;
}

async function existing(file: string): Promise<string> {
  let real: string;
  try {
    real = await realpath(file); // Saving replaces the file; a link to it stays a link.
  } catch (error) {
    throw new PreviewError("fileMissing", `There is no file ${file}.`, { cause: error });
  }
  if (!(await stat(real)).isFile()) throw new PreviewError("fileMissing", `${file} is a folder, not a workbook.`);
  try {
    await access(real, constants.R_OK | constants.W_OK);
    await access(path.dirname(real), constants.W_OK);
  } catch (error) {
    throw new PreviewError("fileReadOnly", `${file} cannot be changed. Copy it to a folder of yours.`, {
      cause: error,
    });
  }
  return real;
}

function cannotOpen(file: string, error: XlsxError): PreviewError {
  const options = { cause: error };
  switch (error.code) {
    case "encrypted":
      return new PreviewError("fileEncrypted", `${file} has a password. Save it without one in Excel first.`, options);
    case "notXlsx":
      return new PreviewError("fileDamaged", `${file} is not an Excel workbook (.xlsx).`, options);
    case "damaged":
      return new PreviewError("fileDamaged", `${file} is damaged: ${error.part ?? "a part"} cannot be read.`, options);
    case "tooLarge":
      return new PreviewError("fileTooLarge", `${file} is too large for the preview.`, options);
  }
}
