import { type Settings, settings } from "../../../src/inventory/settings";
import { checkSettings } from "../../../src/inventory/set-up/check-settings";
import { en } from "../../../src/inventory/set-up/language/en";
import { es } from "../../../src/inventory/set-up/language/es";

const empty = Object.fromEntries(settings.map(({ key }) => [key, ""])) as Settings;
const needed: Settings = { ...empty, city: "Brightwater", leadAnalyst: "Data office", round: "2026" };
const today = "2026-11-23";

test("only the city, the lead analyst and the round are needed", () => {
  expect(checkSettings(empty, today).map(({ field }) => field)).toEqual(["city", "leadAnalyst", "round"]);
  expect(checkSettings(needed, today)).toEqual([]);
});

test.each<[keyof Settings, string, string | undefined]>([
  ["dueDate", "2026-12-18", undefined],
  ["dueDate", "2026-11-23", undefined],
  ["dueDate", "2026-11-22", "dayIsOver"],
  ["dueDate", "2026-02-30", "notADate"],
  ["dueDate", "in spring", "notADate"],
  ["mailDomains", "city.example.gov", undefined],
  ["mailDomains", "@City.Example.gov, water.example.gov\npolice.example", undefined],
  ["mailDomains", "city.example.gov; the city", "notAMailDomain"],
  ["mailDomains", "https://city.example.gov", "notAMailDomain"],
  ["mailDomains", "localhost", "notAMailDomain"],
  ["leadEmail", "data@brightwater.example", undefined],
  ["leadEmail", "data office", "notAnEmail"],
  ["leadEmail", "Not sure", "notAnEmail"],
  ["workbookAddress", "https://brightwater.sharepoint.example/sites/data/inventory.xlsx", undefined],
  ["workbookAddress", "C:\\inventory.xlsx", "notAWebAddress"],
])("%s %j: %s", (field, value, code) => {
  expect(checkSettings({ ...needed, [field]: value }, today).map((finding) => finding.code)).toEqual(
    code === undefined ? [] : [code],
  );
});

test("both languages have a sentence for each, with the words that were typed", () => {
  const findings = checkSettings({ ...empty, mailDomains: "the city", dueDate: "soon", leadEmail: "?" }, today);
  for (const language of [en, es]) {
    const sentences = findings.map((finding) => language.setting(finding));
    expect(new Set(sentences).size).toBe(findings.length);
    expect(sentences.join()).toContain("“the”");
    const [clash] = [
      language.department({ index: 0, code: "codeTwice", value: "PW", other: "Public Works" }, "Police"),
    ];
    expect(clash).toMatch(/Police.*Public Works.*PW/);
  }
});
