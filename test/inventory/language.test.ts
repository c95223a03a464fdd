import type { Finding, FindingCode } from "../../src/inventory/finding";
import { fields } from "../../src/inventory/fields";
import { en } from "../../src/inventory/language/en";
import { es } from "../../src/inventory/language/es";
import type { Language } from "../../src/inventory/language/language";
import { sentence } from "../../src/inventory/language/sentence";

const languages: ReadonlyArray<readonly [string, Language]> = [
  ["English", en],
  ["Spanish", es],
];

/** Every parameter that any rule gives, each recognizable in a sentence. */
const params = {
  min: 1001,
  max: 1002,
  length: 1003,
  value: "VALUE",
  keyword: "KEYWORD",
  domains: "DOMAINS",
  from: "FROM",
  classification: "Sensitive",
};

const codes = Object.keys(en.findings) as readonly FindingCode[];

describe.each(languages)("%s", (_, language) => {
  test("has a sentence for every finding in every field, without jargon and without gaps", () => {
    for (const code of codes) {
      for (const { key } of fields) {
        const finding: Finding = { field: key, code, severity: "error", params };
        const text = sentence(finding, language);
        expect(text).toMatch(/^[\p{Lu}¿¡“]/u);
        expect(text).not.toMatch(/undefined|invalid|inválid|please|por favor|\.$/i);
        expect(text.length).toBeLessThanOrEqual(160);
      }
    }
  });

  test("has labels and help for every field, the help within the limit of an input message", () => {
    for (const { key } of fields) {
      const { label, help } = language.fields[key];
      expect(label).toMatch(/^\p{Lu}/u);
      expect(help).toMatch(/\.$/);
      expect(help.length).toBeLessThanOrEqual(255);
    }
    const labels = fields.map(({ key }) => language.fields[key].label.toLowerCase());
    expect(new Set(labels).size).toBe(fields.length);
  });

  test("counts one and several", () => {
    const one = language.promptStatus({ kind: "datasets", datasets: 1 });
    expect(one).not.toBe(language.promptStatus({ kind: "datasets", datasets: 2 }).replace("2", "1"));
    expect(language.answered(4, 9)).toMatch(/4.*9/);
  });
});

test("the languages differ in every label and sentence but those that are the same word", () => {
  const same = fields.filter(({ key }) => en.fields[key].help === es.fields[key].help);
  expect(same).toEqual([]);
  for (const code of codes)
    expect(en.findings[code]("division", params)).not.toBe(es.findings[code]("division", params));
});

test.each<[Finding, string]>([
  [
    { field: "publishedUrl", code: "missing", severity: "error", params: {} },
    "Enter the address of the published dataset, starting with https://",
  ],
  [{ field: "sensitivityReason", code: "missing", severity: "error", params: {} }, "Enter why this data is sensitive"],
  [
    { field: "theme", code: "notOnList", severity: "error", params: { value: "Weather" } },
    "Choose one from the list. “Weather” is not on it",
  ],
])("%j says what to do", (finding, text) => {
  expect(sentence(finding)).toBe(text);
});

test.each([
  [{ toAnswer: 0, toPutRight: 0 }, "All answered"],
  [{ toAnswer: 2, toPutRight: 0 }, "2 to answer"],
  [{ toAnswer: 2, toPutRight: 1 }, "1 to put right"],
])("%j reads %s", (left, text) => {
  expect(en.left(left)).toBe(text);
});
