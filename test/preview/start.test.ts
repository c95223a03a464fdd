import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import os from "node:os";
import path from "node:path";
import { runPreview } from "../support/run-preview";

jest.setTimeout(30_000);

let folder: string;
beforeAll(() => (folder = mkdtempSync(path.join(os.tmpdir(), "start-test-"))));
afterAll(() => rmSync(folder, { recursive: true }));

test.each<[string, (folder: string) => string[], RegExp]>([
  [
    "a workbook that is not there",
    (inside) => ["--workbook", path.join(inside, "none.xlsx")],
    /^There is no file .*none\.xlsx\.$/,
  ],
  [
    "a damaged workbook",
    (inside) => {
      writeFileSync(path.join(inside, "damaged.xlsx"), "PK\x03\x04 and no more");
      return ["--workbook", path.join(inside, "damaged.xlsx")];
    },
    /^.*damaged\.xlsx is .*\.$/,
  ],
  [
    "a port that is none",
    () => ["--port", "seventy"],
    /^--port takes a number from 0 to 65535\.\nUse: npm run preview/,
  ],
  ["an option that does not exist", () => ["--colour"], /^Unknown option '--colour'.*\nUse: npm run preview/],
])("%s ends it with a plain sentence and exit code 1", async (_, options, sentence) => {
  const run = runPreview(["--no-browser", ...options(folder)]);
  expect(await run.ended).toBe(1);
  expect(run.errors().trim()).toMatch(sentence);
  expect(run.errors()).not.toMatch(/\n\s+at /);
  expect(run.output()).not.toContain("Preview ready");
});
