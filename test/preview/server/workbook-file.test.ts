import { chmodSync, mkdtempSync, readFileSync, realpathSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import os from "node:os";
import path from "node:path";
import { openWorkbookFile } from "../../../preview/server/workbook-file";
import { newXlsx } from "../../../src/xlsx/new";
import { saveXlsx } from "../../../src/xlsx/save";

let folder: string;
beforeEach(() => (folder = realpathSync(mkdtempSync(path.join(os.tmpdir(), "workbook-file-test-")))));
afterEach(() => rmSync(folder, { recursive: true }));

function write(name: string, bytes: Uint8Array | string): string {
  const file = path.join(folder, name);
  writeFileSync(file, bytes);
  return file;
}

test("the file that was named is the one that is opened", async () => {
  const file = write("book.xlsx", saveXlsx(newXlsx()));
  const opened = await openWorkbookFile(file);
  expect(opened.file).toBe(file);
  expect(opened.book.sheets.map((sheet) => sheet.name)).toEqual(["Sheet1"]);
});

test("through a link, the file that it leads to is opened, so that the link stays one", async () => {
  const file = write("book.xlsx", saveXlsx(newXlsx()));
  const link = path.join(folder, "link.xlsx");
  symlinkSync(file, link);
  expect((await openWorkbookFile(link)).file).toBe(file);
});

test("with no name it is a copy of the workbook that ships, a new one each time", async () => {
  const [first, second] = [await openWorkbookFile(), await openWorkbookFile()];
  expect(first.file).not.toBe(second.file);
  expect(readFileSync(first.file)).toEqual(readFileSync(path.join(__dirname, "../../../assets/data-inventory.xlsx")));
  for (const { file } of [first, second]) rmSync(path.dirname(file), { recursive: true });
});

const whole = saveXlsx(newXlsx());
/** What Office writes under a password: not a zip, but a compound file with this stream in it. */
const encrypted = Buffer.concat([
  Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]),
  Buffer.alloc(504),
  Buffer.from("EncryptedPackage", "utf16le"),
]);

test.each<[string, Uint8Array | string, string]>([
  ["a password", encrypted, "fileEncrypted"],
  ["text", "not a workbook", "fileDamaged"],
  ["nothing", "", "fileDamaged"],
  ["its second half missing", whole.slice(0, whole.length / 2), "fileDamaged"],
])("a file with %s is refused with a sentence that names it", async (_, bytes, code) => {
  const file = write("book.xlsx", bytes);
  const refused = openWorkbookFile(file);
  await expect(refused).rejects.toMatchObject({ name: "PreviewError", code });
  await expect(refused).rejects.toThrow(file);
});

test("a file that is not there, or is a folder, is refused", async () => {
  await expect(openWorkbookFile(folder)).rejects.toMatchObject({ code: "fileMissing" });
  await expect(openWorkbookFile(path.join(folder, "none.xlsx"))).rejects.toMatchObject({ code: "fileMissing" });
});

// The superuser may write everywhere, so there is nothing to refuse.
(process.getuid?.() === 0 ? test.skip : test)("a file that cannot be written is refused", async () => {
  const file = write("book.xlsx", whole);
  chmodSync(file, 0o400);
  await expect(openWorkbookFile(file)).rejects.toMatchObject({ code: "fileReadOnly" });
});
