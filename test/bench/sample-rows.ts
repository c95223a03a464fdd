import { newDataset } from "../../src/inventory/dataset";
import type { Dataset } from "../../src/inventory/field";
import { newInventoryId } from "../../src/inventory/inventory-id";

const PLACES = ["Street", "Park", "Water", "Permit", "License", "Library", "Transit", "Housing"];
const THINGS = [
  "inspections",
  "requests",
  "permits issued",
  "assets by location",
  "work orders",
  "payments",
  "complaints",
];
const THEMES = ["Transportation", "Public Safety", "Fiscal", "Services"];
const FREQUENCIES = ["Daily", "Weekly", "Monthly", "Annually"];

/** Departments of the sample rows. */
export const sampleDepartments = [
  { code: "PW", name: "Public Works" },
  { code: "PD", name: "Police" },
  { code: "PKS", name: "Parks and Recreation" },
  { code: "FIN", name: "Finance" },
] as const;

/** Numbers that look random and are the same in every run: a linear congruential generator. */
export function steadyRandom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state * 1_664_525 + 1_013_904_223) % 4_294_967_296;
    return state / 4_294_967_296;
  };
}

/** Rows as a city has them: every required answer given, one in ten left unfinished, all different. */
export function sampleRows(count: number): Dataset[] {
  const random = steadyRandom(7);
  const pick = <T>(from: readonly [T, ...T[]] | readonly T[]): T => from[Math.floor(random() * from.length)] as T;
  return Array.from({ length: count }, (_, i) => {
    const department = sampleDepartments[i % sampleDepartments.length] ?? sampleDepartments[0];
    const name = `${pick(PLACES)} ${pick(THINGS)} ${i + 1}`;
    const sensitive = i % 5 === 0;
    return newDataset({
      inventoryId: newInventoryId(department.code, random),
      department: department.name,
      datasetName: name,
      description:
        i % 10 === 9 ? "" : `Each record of ${name}, with its place, the day that it was made and its state.`,
      theme: pick(THEMES),
      dataSteward: "Records manager",
      stewardEmail: "records@city.example.gov",
      keywords: "streets; safety",
      sourceSystem: "Work order system",
      format: "Database",
      updateFrequency: pick(FREQUENCIES),
      classification: sensitive ? "Sensitive" : "Public",
      sensitivityReason: sensitive ? "Holds names and home addresses of residents" : "",
      containsPersonalData: sensitive ? "Yes" : "No",
      publicationStatus: "Not published",
      promptsAnswered: `P${(i % 9) + 1}`,
      addedBy: "Data coordinator",
      dateAdded: "2026-11-20",
      lastChangedBy: "Data coordinator",
      lastChanged: "2026-11-20T09:30",
      reviewStatus: i % 10 === 9 ? "Draft" : "Ready",
    });
  });
}
