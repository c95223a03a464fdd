import fc from "fast-check";
import { createNameIndex, type NamedRow } from "../../../src/inventory/alike/name-index";
import { newDataset } from "../../../src/inventory/dataset";

function row(datasetName: string, changes: Partial<NamedRow> = {}): NamedRow {
  return newDataset({ inventoryId: `PW-${datasetName}`, department: "Public Works", datasetName, ...changes });
}

const alike = (listed: string, typed: string) => {
  const [first] = createNameIndex([row(listed), row("Tree plantings")])(typed);
  return first && `${first.why}, ${first.sure}`;
};

describe("names of one department that are alike", () => {
  test.each([
    ["Pothole repairs", "pothole  REPAIRS.", "sameName, certain"],
    ["Año fiscal", "Ano Fiscal", "sameName, certain"],
    ["Pothole repairs", "Pothole repair", "wordForms, certain"],
    ["Parks of the city", "Parks", "fillerWords, likely"],
    ["Agencies and services", "Agency service", "wordForms, certain"],
    ["Department of Management services", "Dept. Mgmt Svcs", "wordForms, certain"],
    ["St. Patrick's day permits", "Saint Patricks Day permits", "wordForms, certain"],
    ["HR complaints", "Human resources complaints", "wordForms, certain"],
    ["Licencias y permisos", "Licencia, permiso", "wordForms, certain"],
    ["Inspecciones de comida", "Inspección de comida", "wordForms, certain"],
    ["Pothole repairs", "Pot-hole repairs", "spacing, certain"],
    ["Streetlight outages", "Street light outages", "spacing, certain"],
    ["Pothole repairs", "Repairs of potholes", "wordOrder, likely"],
    ["Enforcement camera locations", "Camera enforcement locations", "wordOrder, likely"],
    ["Pothole repairs", "List of pothole repair data", "fillerWords, likely"],
    ["Trees", "City tree inventory", "fillerWords, likely"],
    ["Pothole repairs", "Pothole repairs 2024", "year, possible"],
    ["Provider data management system", "Provider Data Management System (PDMS)", "sameName, certain"],
    ["Street survey 2024", "Street survey FY2025", "year, possible"],
    ["Street survey 2023-24", "Street survey 2024-25", "year, possible"],
    ["Collisions", "Colisions", "typingError, likely"],
    ["Pothole repairs", "Pohtole repairs", "typingError, likely"],
    ["Environmental complaints", "Complaints, enviromentel", "typingError, likely"],
    ["Street sweeping schedule", "Street sweeping schedule routes", "extraWord, possible"],
  ])("%s: %s", (listed, typed, found) => {
    expect(alike(listed, typed)).toBe(found);
    expect(alike(typed, listed)).toBe(found);
  });
});

describe("names that are not alike", () => {
  test.each([
    ["Inspections", "Restaurant inspections"],
    ["Permits", "Parking permits"],
    ["Building permits", "Parking permits"],
    ["Fire inspections", "Fine inspections"],
    ["Mental health visits", "Dental health visits"],
    ["Road closures", "Roof closures"],
    ["Contracts", "Contractors"],
    ["Licenses", "Licensees"],
    ["Employee benefits", "Employer benefits"],
    ["Building inspections", "Building inspectors"],
    ["Ward 1 boundaries", "Ward 2 boundaries"],
    ["Form 1090 filings", "Form 1099 filings"],
    ["Pothole repairs", "Sidewalk repairs"],
    ["Pothole repairs", ""],
    ["", "Pothole repairs"],
    ["The", "Of the"],
  ])("%s: %s", (listed, typed) => {
    expect(alike(listed, typed)).toBeUndefined();
    expect(alike(typed, listed)).toBeUndefined();
  });

  test("a word that several names share is no mistake of typing", () => {
    const rows = [
      row("Permit holders"),
      row("Permit fees"),
      row("Hermit holders"),
      row("Permet fees"),
      row("Permet log"),
    ];
    expect(createNameIndex(rows)("Permet holders")).toEqual([]);
    expect(createNameIndex(rows.slice(0, 3))("Permet holders")).toHaveLength(1);
  });
});

test("what only says that it is data is still a name", () => {
  expect(alike("Data list", "Data lists")).toBe("wordForms, certain");
  expect(alike("311", "311 data")).toBe("fillerWords, likely");
  expect(alike("2020", "2020")).toBe("sameName, certain");
});

test("in another department names count for less, and those of one word for little", () => {
  const police = { department: "Police" };
  const find = createNameIndex([row("Budget", police), row("Camera locations", police)]);
  const sure = (name: string, department: string) => find(name, { department }).map((one) => one.sure);
  expect(sure("Camera location", "Public Works")).toEqual(["likely"]);
  expect(sure("Camera location", " police")).toEqual(["certain"]);
  expect(sure("Budget", "Public Works")).toEqual(["possible"]);
});

test("the surest come first, of equals those of the own department, and three are enough", () => {
  const rows = [
    row("Repairs of potholes", { inventoryId: "1" }),
    row("Potholes repairs", { inventoryId: "2", department: "Police" }),
    row("Pothole repairs 2019", { inventoryId: "3" }),
    row("Pothole repairs", { inventoryId: "4" }),
    row("Pothole repairs list", { inventoryId: "5" }),
  ];
  const ids = createNameIndex(rows)("Pothole repairs", { department: "Public Works" }).map(
    (one) => one.row.inventoryId,
  );
  expect(ids).toEqual(["4", "1", "5"]);
});

test("the row itself and rows that were taken out do not count", () => {
  const rows = [
    row("Pothole repairs", { inventoryId: "own" }),
    row("Pothole repairs", { inventoryId: "out", reviewStatus: "Withdrawn" }),
    row("Pothole repairs", { inventoryId: "same", reviewStatus: "Duplicate" }),
  ];
  const find = createNameIndex(rows);
  expect(find("Pothole repairs", { inventoryId: "own" })).toEqual([]);
  expect(find("Pothole repairs")).toHaveLength(1);
});

test("every name is found again in any case and order of its words, and by a list of it", () => {
  const word = fc.stringMatching(/^[a-z]{4,9}$/);
  const name = fc.uniqueArray(word, { minLength: 2, maxLength: 5 });
  fc.assert(
    fc.property(fc.array(name, { minLength: 1, maxLength: 8 }), fc.nat(), (names, pick) => {
      const wanted = names[pick % names.length] ?? [];
      const find = createNameIndex(names.map((words, i) => row(words.join(" "), { inventoryId: String(i) })));
      for (const typed of [
        wanted.join(" ").toUpperCase(),
        [...wanted].reverse().join(" "),
        `List of ${wanted.join(" ")}`,
      ]) {
        expect(find(typed)[0]?.row.datasetName.split(" ").sort()).toEqual([...wanted].sort());
      }
    }),
  );
});

test("no name breaks it", () => {
  const name = fc.oneof(
    fc.string({ unit: "binary", maxLength: 30 }),
    fc.constantFrom("constructor", "__proto__", "toString"),
  );
  fc.assert(
    fc.property(fc.array(name), name, (names, typed) => {
      expect(createNameIndex(names.map((one) => row(one)))(typed).length).toBeLessThanOrEqual(3);
    }),
  );
});
