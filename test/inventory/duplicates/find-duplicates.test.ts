import { newDataset } from "../../../src/inventory/dataset";
import { notTheSame, pairKey, sharedData } from "../../../src/inventory/decisions";
import { findDuplicates } from "../../../src/inventory/duplicates/find-duplicates";
import type { Dataset } from "../../../src/inventory/field";

let next = 0;
function row(datasetName: string, changes: Partial<Dataset> = {}): Dataset {
  next += 1;
  return newDataset({ inventoryId: `PW-${next}`, department: "Public Works", datasetName, ...changes });
}

const police = { department: "Police" };
const pothole = { description: "One row for each request to repair a pothole, with its place and its day." };
const hydrant = { description: "Water hydrants and when each was last flushed by the fire crews." };
const link = { publishedUrl: "https://data.city.gov/datasets/abcd-1234" };
const page = { publishedUrl: "https://www.city.gov/streets/data" };
const kept = { sourceSystem: "Cityworks", dataSteward: "Street supervisor" };

/** Other rows, so that words and texts are as rare as they are in a sheet. */
const others = ["Tree plantings", "Library visits", "Business licenses", "Fire incidents", "Bus stops"].map((name) =>
  row(name, { description: `Every record of ${name.toLowerCase()} in the city, by week.` }),
);

const found = (one: Dataset, other: Dataset) => {
  const [first] = findDuplicates([...others, one, other]);
  return first && `${first.why.join(" ")}: ${first.sure}`;
};

test.each<readonly [string, Dataset, Dataset, string | undefined]>([
  ["one name", row("Potholes"), row("Potholes"), "sameName: certain"],
  ["like names", row("Pothole repairs"), row("Repairs of potholes"), "wordOrder: likely"],
  ["one name in two departments", row("Pothole repairs"), row("Pothole repairs", police), "sameName: likely"],
  ["a name of one word in two departments", row("Budget"), row("Budget", police), "sameName: possible"],
  [
    "one name and one description in two departments",
    row("Budget", pothole),
    row("Budget", { ...police, ...pothole }),
    "sameName sameDescription: certain",
  ],
  ["one name over different descriptions", row("Potholes", pothole), row("Potholes", hydrant), "sameName: possible"],
  ["other years", row("Street survey 2024"), row("Street survey 2025"), undefined],
  ["a year in one of them", row("Street survey 2024"), row("Street survey"), "year: possible"],
  ["another name", row("Pothole repairs"), row("Water mains"), undefined],
  [
    "the address of one dataset",
    row("Sidewalk cafes", link),
    row("Cafe seating", { publishedUrl: "http://www.data.city.gov/datasets/abcd-1234/?utm_source=mail" }),
    "sameLink: likely",
  ],
  [
    "the address of one dataset and one description",
    row("Potholes", { ...link, ...pothole }),
    row("Street damage", { ...link, ...pothole }),
    "sameLink sameDescription: certain",
  ],
  ["an address that must be wrong", row("Wetlands", link), row("Wireless hotspots", link), "sameLink: possible"],
  ["a page for several datasets", row("Street cleaning", page), row("Street closures", page), "samePage: possible"],
  ["a page and nothing else", row("Street cleaning", page), row("Bridges", page), undefined],
  [
    "the start page of a portal",
    row("Street cleaning", { publishedUrl: "https://data.city.gov/" }),
    row("Street closures", { publishedUrl: "https://data.city.gov" }),
    undefined,
  ],
  [
    "one sentence in two departments",
    row("Sidewalk cafe inspections", pothole),
    row("Sidewalk cafes", { ...police, ...pothole }),
    "sameDescription: likely",
  ],
  [
    "one sentence copied in a department",
    row("Tickets of people", pothole),
    row("Tickets of firms", pothole),
    "sameDescription: possible",
  ],
  [
    "one system and steward, half of the name and most of the description",
    row("Pothole requests", { ...kept, ...pothole }),
    row("Pothole reports", { ...kept, description: `${pothole.description} From 311.` }),
    "alikeDescription sameSystemAndSteward: possible",
  ],
  [
    "one system and steward with nothing alike",
    row("Pothole requests", { ...kept, ...pothole }),
    row("Hydrants", { ...kept, ...hydrant }),
    undefined,
  ],
  [
    "a system and a steward that nobody knows",
    row("Pothole requests", { sourceSystem: "Not sure", dataSteward: "Not sure", ...pothole }),
    row("Pothole reports", {
      sourceSystem: "Not sure",
      dataSteward: "Not sure",
      description: `${pothole.description} From 311.`,
    }),
    undefined,
  ],
  ["a row that was taken out", row("Potholes"), row("Potholes", { reviewStatus: "Withdrawn" }), undefined],
])("%s", (_, one, other, expected) => {
  expect(found(one, other)).toBe(expected);
  expect(found(other, one)).toBe(expected);
});

test("a name that many rows have is a heading: their descriptions tell them apart", () => {
  const rows = ["Lifeguard stations", "City land", "Restrooms", "Footprints"].map((description) =>
    row("City property", { description }),
  );
  expect(findDuplicates(rows).map(({ sure }) => sure)).toEqual(Array(6).fill("possible"));
  expect(findDuplicates(rows.map((one) => ({ ...one, description: "" })))[0]?.sure).toBe("certain");
});

test("the surest come first, and each says whether it is within a department", () => {
  const rows = [
    row("Pothole repairs"),
    row("Repairs of potholes"),
    row("Pothole repairs", police),
    row("Trees"),
    row("Pothole repair"),
  ];
  expect(findDuplicates(rows).map(({ sure, sameDepartment }) => [sure, sameDepartment])).toEqual([
    ["certain", true],
    ["likely", true],
    ["likely", false],
    ["likely", false],
    ["likely", true],
    ["likely", false],
  ]);
});

test("a pair that somebody called not the same is left out, whatever else was decided", () => {
  const [one, other] = [row("Potholes"), row("Potholes")];
  const decision = (kind: string) => ({
    kind,
    key: pairKey(other.inventoryId, one.inventoryId),
    about: "",
    value: kind,
    by: "",
    on: "2026-11-23T09:30",
  });
  expect(findDuplicates([one, other], [decision(notTheSame)])).toEqual([]);
  expect(findDuplicates([one, other], [decision(sharedData)])).toHaveLength(1);
});
