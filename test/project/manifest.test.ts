/**
 * The rules of the manifest that need no schema file (facts 7.1–7.6).
 *
 * @jest-environment jsdom
 */
import { readFileSync } from "node:fs";
import path from "node:path";

const root = path.join(__dirname, "../..");
const source = readFileSync(path.join(root, "manifest.xml"), "utf8");
const manifest = new DOMParser().parseFromString(source, "text/xml");

function all(name: string): Element[] {
  return [...manifest.getElementsByTagName(name)];
}

function attribute(element: Element | undefined, name: string): string {
  const value = element?.getAttribute(name);
  if (value === null || value === undefined) throw new Error(`no ${name}`);
  return value;
}

const resources = new Map(
  ["bt:Image", "bt:Url", "bt:String"].flatMap(all).flatMap((element) => {
    const id = element.getAttribute("id");
    return id === null ? [] : [[id, element] as const];
  }),
);

test("fact 7.1: one VersionOverrides of the task pane's version 1.0", () => {
  const [overrides, ...more] = all("VersionOverrides");
  expect(more).toEqual([]);
  expect(attribute(overrides, "xmlns")).toBe("http://schemas.microsoft.com/office/taskpaneappversionoverrides");
  expect(attribute(overrides, "xsi:type")).toBe("VersionOverridesV1_0");
});

test("fact 7.2: the children stand in the order that Office asks for", () => {
  expect([...manifest.documentElement.children].map((child) => child.tagName)).toEqual([
    "Id",
    "Version",
    "ProviderName",
    "DefaultLocale",
    "DisplayName",
    "Description",
    "IconUrl",
    "HighResolutionIconUrl",
    "SupportUrl",
    "Hosts",
    "Requirements",
    "DefaultSettings",
    "Permissions",
    "VersionOverrides",
  ]);
});

test("fact 7.3: names, texts and addresses keep their lengths", () => {
  expect(attribute(all("DisplayName")[0], "DefaultValue").length).toBeLessThanOrEqual(125);
  expect(attribute(all("Description")[0], "DefaultValue").length).toBeLessThanOrEqual(250);
  for (const [id, element] of resources) {
    expect(id.length).toBeLessThanOrEqual(32);
    const longest =
      element.parentElement?.tagName === "bt:ShortStrings" ? 125 : element.tagName === "bt:String" ? 250 : 2048;
    expect(attribute(element, "DefaultValue").length).toBeLessThanOrEqual(longest);
  }
  expect(all("Version")[0]?.textContent).toMatch(/^\d{1,5}(\.\d{1,5}){0,3}$/);
});

test("fact 7.4: the group and each button have every size of icon, and each file is a PNG of that size", () => {
  const icons = all("Icon");
  expect(icons).toHaveLength(3);
  for (const icon of icons) {
    const sizes = [...icon.children].map((image) => Number(attribute(image, "size")));
    expect(sizes).toEqual([16, 20, 24, 32, 40, 48, 64, 80]);
    for (const image of icon.children) {
      const address = attribute(resources.get(attribute(image, "resid")), "DefaultValue");
      expect(pngWidth(address)).toBe(Number(attribute(image, "size")));
    }
  }
  expect(pngWidth(attribute(all("IconUrl")[0], "DefaultValue"))).toBe(32);
  expect(pngWidth(attribute(all("HighResolutionIconUrl")[0], "DefaultValue"))).toBe(64);
});

test("fact 7.5: Excel with ExcelApi 1.14 is asked for", () => {
  expect(all("Set").map((set) => [attribute(set, "Name"), attribute(set, "MinVersion")])).toEqual([
    ["ExcelApi", "1.14"],
  ]);
});

test("everything that is referred to is there, and everything that is there is referred to", () => {
  const used = [...manifest.querySelectorAll("[resid]")].map((element) => attribute(element, "resid"));
  expect(new Set(used)).toEqual(new Set(resources.keys()));
});

test("facts 6.2, 7.8: both buttons show the one pane, the second at the new dataset form, and no other command page is named", () => {
  expect(all("TaskpaneId").map((id) => id.textContent)).toEqual([
    "Office.AutoShowTaskpaneWithDocument",
    "Office.AutoShowTaskpaneWithDocument",
  ]);
  expect(all("Action").map((action) => action.getAttribute("xsi:type"))).toEqual(["ShowTaskpane", "ShowTaskpane"]);
  const pages = all("SourceLocation")
    .filter((element) => element.hasAttribute("resid"))
    .map((element) => attribute(resources.get(attribute(element, "resid")), "DefaultValue"));
  expect(pages).toEqual([
    "https://localhost:3000/taskpane.html",
    "https://localhost:3000/taskpane.html?view=new-dataset",
  ]);
  expect(all("FunctionFile")).toEqual([]);
});

test("the version is the package's", () => {
  const { version } = JSON.parse(readFileSync(path.join(root, "package.json"), "utf8")) as { version: string };
  expect(all("Version")[0]?.textContent).toBe(version);
});

/** A PNG says its width in bytes 16 to 19. */
function pngWidth(address: string): number {
  const bytes = readFileSync(path.join(root, new URL(address).pathname));
  expect(bytes.subarray(1, 4).toString("latin1")).toBe("PNG");
  return bytes.readUInt32BE(16);
}
