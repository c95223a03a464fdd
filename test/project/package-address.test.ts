import { readFileSync } from "node:fs";
import path from "node:path";
import { manifestFor, packageAddress } from "../../scripts/manifest-address";

const manifest = readFileSync(path.join(__dirname, "../../manifest.xml"), "utf8");

describe("the address that the add-in is packaged for", () => {
  test("loses its trailing slash", () => {
    expect(packageAddress("https://addins.example.gov/inventory/")).toBe("https://addins.example.gov/inventory");
    expect(packageAddress("https://addins.example.gov")).toBe("https://addins.example.gov");
  });

  test.each([
    [undefined, "Say where"],
    ["addins.example.gov", "not a web address"],
    ["http://addins.example.gov", "https only"],
    ["https://addins.example.gov/?a=1", "Leave out"],
  ])("%s is refused with a sentence", (text, sentence) => {
    expect(() => packageAddress(text)).toThrow(sentence);
  });

  test("stands in the manifest wherever the developers' address stood", () => {
    const packaged = manifestFor(manifest, "https://addins.example.gov/a$&b");
    expect(packaged).not.toContain("localhost");
    expect(packaged.split("https://addins.example.gov/a$&amp;b/").length).toBe(
      manifest.split("https://localhost:3000/").length,
    );
  });
});
