import { attribution, promptByCode, promptCodes, prompts } from "../../src/inventory/prompts";
import { quickStart, quickStartMatch } from "../../src/inventory/quick-start";
import { vocabularies } from "../../src/inventory/vocabularies";
import { readShared } from "./shared-data";

test("nine prompts with help and examples", () => {
  expect(promptCodes).toEqual(["P1", "P2", "P3", "P4", "P5", "P6", "P7", "P8", "P9"]);
  for (const { code, help, examples, label } of prompts) {
    expect(promptByCode[code].label).toBe(label);
    expect(help.length).toBeGreaterThan(40);
    expect(examples.length).toBeGreaterThanOrEqual(2);
  }
  expect(attribution).toMatch(/GovEx.*CC BY 4\.0/);
});

test("the quick start list has 75 entries, each known by category and name, in the categories of Theme", () => {
  expect(quickStart).toHaveLength(75);
  expect(new Set(quickStart.map(quickStartMatch)).size).toBe(75);
  for (const { category, whatItCovers } of quickStart) {
    expect(vocabularies.theme.values).toContain(category);
    expect(whatItCovers.length).toBeGreaterThan(10);
  }
  expect(new Set(quickStart.map(({ category }) => category)).size).toBe(12);
});

const shared = { prompts: readShared("prompts.json"), quickStart: readShared("quick-start-datasets.json") };

(shared.prompts === undefined ? test.skip : test)("the prompts are in the guide's own words", () => {
  const original = JSON.parse(shared.prompts ?? "") as unknown;
  expect(prompts.map(({ code, key, label, text }) => ({ code, key, label, text }))).toEqual(original);
});

(shared.quickStart === undefined ? test.skip : test)("the quick start list is GovEx's, in its order", () => {
  const original = JSON.parse(shared.quickStart ?? "") as unknown;
  expect(quickStart.map(({ category, dataset }) => ({ category, name: dataset }))).toEqual(original);
});
