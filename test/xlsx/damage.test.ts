import { strFromU8 } from "fflate";
import fc from "fast-check";
import { XlsxError } from "../../src/xlsx/model";
import { openXlsx } from "../../src/xlsx/open";
import { saveXlsx } from "../../src/xlsx/save";
import { fullWorkbook } from "./full-workbook";
import { partsOf, zipped } from "./workbooks";

const file = saveXlsx(fullWorkbook());

/** Opens, or fails with one of our errors: nothing else. */
function opensOrSaysWhy(bytes: Uint8Array): boolean {
  try {
    openXlsx(bytes);
    return true;
  } catch (error) {
    if (error instanceof XlsxError) return false;
    throw error;
  }
}

test("a file with any bytes changed opens or says why it does not", () => {
  const change = fc.tuple(fc.nat(file.length - 1), fc.nat(255));
  fc.assert(
    fc.property(fc.array(change, { minLength: 1, maxLength: 4 }), (changes) => {
      const damaged = file.slice();
      for (const [at, byte] of changes) damaged[at] = byte;
      opensOrSaysWhy(damaged);
    }),
  );
});

test("a file that ends too early says why it does not open", () => {
  fc.assert(
    fc.property(fc.nat(file.length - 1), (length) => {
      expect(opensOrSaysWhy(file.slice(0, length))).toBe(false);
    }),
  );
});

test("a part with any piece of its text missing opens or says why it does not", () => {
  const parts = Object.fromEntries([...partsOf(file)].map(([path, bytes]) => [path, strFromU8(bytes)]));
  const paths = Object.keys(parts);
  fc.assert(
    fc.property(fc.constantFrom(...paths), fc.nat(2000), fc.integer({ min: 1, max: 40 }), (path, at, length) => {
      const text = parts[path] ?? "";
      opensOrSaysWhy(zipped({ ...parts, [path]: text.slice(0, at) + text.slice(at + length) }));
    }),
    { numRuns: 150 },
  );
});
