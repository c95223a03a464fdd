import { checkDataset } from "../../src/inventory/check-dataset";
import type { Column, Dataset } from "../../src/inventory/field";
import { fieldByKey, fields, headers } from "../../src/inventory/fields";
import { settings } from "../../src/inventory/settings";
import {
  decisionsTable,
  departmentsTable,
  inventoryTable,
  quickStartTable,
  responsesTable,
  settingsTable,
} from "../../src/inventory/tables";
import { vocabularies, vocabularyKeys } from "../../src/inventory/vocabularies";
import { context, exampleDataset } from "./example-dataset";

const tables = [inventoryTable, responsesTable, departmentsTable, quickStartTable, decisionsTable, settingsTable];

const camelCase = (header: string) =>
  header.toLowerCase().replace(/ ([a-z])/g, (_, letter: string) => letter.toUpperCase());

const comparable = (header: string) => header.toLowerCase().replace(/[^a-z0-9]/g, "");

test("the inventory has its 39 columns in order", () => {
  expect(headers).toHaveLength(39);
  expect([headers[0], headers[3], headers[18], headers[33], headers[38]]).toEqual([
    "Inventory ID",
    "Dataset Name",
    "Classification",
    "Review Status",
    "Duplicate Of",
  ]);
});

test.each(tables.map((table) => [table.name, table.columns as readonly Column[]] as const))(
  "the columns of %s are named alike in code and sheet, apart in any case, and within Excel's limits",
  (_, columns) => {
    for (const { key, header, help, width } of columns) {
      expect(camelCase(header)).toBe(key);
      expect(help).not.toBe("");
      // Fact 3.8: the text of an input message; facts on column width: 255 characters.
      expect(help.length).toBeLessThanOrEqual(255);
      expect(width).toBeGreaterThan(5);
    }
    expect(new Set(columns.map(({ header }) => header.toLowerCase())).size).toBe(columns.length);
  },
);

test("an input message's title, the header, has at most 32 characters", () => {
  for (const { columns } of tables) for (const { header } of columns) expect(header.length).toBeLessThanOrEqual(32);
});

test("settings have labels of their own and help within Excel's limit", () => {
  expect(new Set(settings.map(({ label }) => label.toLowerCase())).size).toBe(settings.length);
  for (const { help } of settings) expect(help.length).toBeLessThanOrEqual(255);
});

test("a header or synonym leads to one field alone", () => {
  const owners = fields.flatMap(({ header, synonyms = [] }) => [header, ...synonyms].map(comparable));
  const twice = owners.filter((name, index) => owners.indexOf(name) !== index);
  expect(twice).toEqual([]);
});

test("examples pass the rules of their fields", () => {
  const examples = Object.fromEntries(fields.map(({ key, example = "" }) => [key, example])) as Dataset;
  const { findings, repairs } = checkDataset(
    exampleDataset({ ...examples, publicationStatus: "Published elsewhere" }),
    context,
  );
  expect({ findings, repairs }).toEqual({ findings: [], repairs: [] });
});

test("a field with choices names a list, and its key leads to it", () => {
  for (const field of fields) {
    expect(fieldByKey[field.key]).toBe(field);
    if (field.type === "list" || field.type === "yesNoUnknown") expect(field.choicesFrom).toBeDefined();
  }
});

test("each list has a name of its own, values of their own, and help for its own values", () => {
  const names = vocabularyKeys.flatMap((key) => [vocabularies[key].tableName, vocabularies[key].rangeName]);
  expect(new Set(names.map((name) => name.toLowerCase())).size).toBe(names.length);
  const tableNames = tables.map(({ name }) => name.toLowerCase());
  for (const key of vocabularyKeys) {
    const { values, help = {}, tableName, rangeName } = vocabularies[key];
    expect(tableNames).not.toContain(tableName.toLowerCase());
    expect(tableNames).not.toContain(rangeName.toLowerCase());
    expect(new Set(values.map((value) => value.toLowerCase())).size).toBe(values.length);
    for (const value of Object.keys(help)) expect(values).toContain(value);
    for (const value of values) expect(value).not.toMatch(/;|^\s|\s$/);
  }
});
