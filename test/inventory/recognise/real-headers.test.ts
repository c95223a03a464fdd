import type { FieldKey } from "../../../src/inventory/field";
import { fields } from "../../../src/inventory/fields";
import { lookUpHeader } from "../../../src/inventory/recognise/known-headers";
import { recogniseHeaders } from "../../../src/inventory/recognise/recognise-headers";
import { readShared } from "../shared-data";
import { truths } from "./real-headers";
import { readInventory } from "./sheets";

describe.each(truths)("%s", (file, truth, [mapped, asked, kept]) => {
  const cells = readInventory(file);
  (cells === undefined ? test.skip : test)("no column is taken for another", () => {
    const { columns } = recogniseHeaders(cells ?? []);
    const fieldsFound = columns.flatMap(({ header, match }) =>
      match.kind === "field" ? [{ header, field: match.field }] : [],
    );
    const wrong = fieldsFound.filter(({ header, field }) => truth[header] !== field);
    const count = { mapped: fieldsFound.length, asked: countOf(columns, "ask"), kept: countOf(columns, "foreign") };
    process.stdout.write(
      `${file}: ${count.mapped} columns mapped, ${count.asked} asked, ${count.kept} kept, ${wrong.length} wrong\n`,
    );
    expect(columns.map(({ header }) => header)).toEqual(Object.keys(truth));
    expect(wrong).toEqual([]);
    expect(count).toEqual({ mapped, asked, kept });
    // Whoever is asked about a column of the inventory finds the right one among the candidates.
    for (const { header, match } of columns) {
      const right = truth[header];
      if (match.kind === "ask" && right !== undefined && right !== "none") expect(match.candidates).toContain(right);
      if (match.kind === "foreign") expect(right).toBe("none");
    }
  });
});

function countOf(columns: ReturnType<typeof recogniseHeaders>["columns"], kind: "ask" | "foreign"): number {
  return columns.filter(({ match }) => match.kind === kind).length;
}

/** The fields of the collected headers; groups that are not named here are outside Appendix A. */
const groups: Readonly<Record<string, readonly FieldKey[]>> = {
  inventory_id: ["inventoryId"],
  department: ["department"],
  department_code: ["department"],
  division: ["division"],
  title: ["datasetName"],
  description: ["description"],
  owner: ["dataSteward"],
  contact_name: ["dataSteward"],
  contact_email: ["stewardEmail"],
  source_system: ["sourceSystem"],
  format: ["format"],
  update_frequency: ["updateFrequency"],
  classification: ["classification"],
  classification_reason: ["sensitivityReason"],
  contains_pii: ["containsPersonalData"],
  publication_status: ["publicationStatus"],
  published_url: ["publishedUrl"],
  interest: ["requestFrequency"],
  value: ["priority"],
  priority: ["priority"],
  theme: ["theme"],
  keywords: ["keywords"],
  temporal: ["periodFrom", "periodTo"],
  spatial: ["geographicCoverage"],
  license: ["license"],
  quality_concerns: ["qualityConcerns"],
  data_dictionary: ["dataDictionaryLink"],
  date_added: ["dateAdded"],
  modified: ["dataLastUpdated"],
};

const collected = readShared("header-synonyms.json");

(collected === undefined ? test.skip : test)(
  "of all headers collected from real inventories none is taken for another column",
  () => {
    const headersOf = JSON.parse(collected ?? "{}") as Record<string, string[]>;
    const count = { mapped: 0, asked: 0, kept: 0 };
    const wrong: string[] = [];
    for (const [group, headers] of Object.entries(headersOf)) {
      const right = groups[group] ?? [];
      for (const header of headers) {
        const match = lookUpHeader(header);
        if (match.kind === "foreign") count.kept += 1;
        else if (match.kind === "ask") {
          count.asked += 1;
          if (right.length > 0 && !match.candidates.some((field) => right.includes(field))) wrong.push(header);
        } else {
          count.mapped += 1;
          if (!right.includes(match.field)) wrong.push(header);
        }
      }
    }
    process.stdout.write(`Collected headers: ${JSON.stringify(count)}, ${wrong.length} wrong\n`);
    expect(wrong).toEqual([]);
    expect(count.mapped).toBeGreaterThan(2 * count.asked);
  },
);

test("every header and synonym of the table of fields is certain", () => {
  for (const { key, header, synonyms = [] } of fields) {
    for (const one of [header, ...synonyms])
      expect([one, lookUpHeader(one)]).toMatchObject([one, { kind: "field", field: key }]);
  }
});
