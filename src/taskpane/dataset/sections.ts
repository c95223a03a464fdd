import type { Dataset, FieldGroup, FieldKey } from "../../inventory/field";
import { splitList } from "../../inventory/list";
import { closedToSome } from "../../inventory/rules/access";

export type SectionKey = Exclude<FieldGroup, "record">;

/** A section of the form: what it always asks, what it asks when another answer calls for it, what it offers. */
export type Section = {
  readonly key: SectionKey;
  readonly asked: readonly FieldKey[];
  readonly offered: readonly FieldKey[];
};

export const sections: readonly Section[] = [
  { key: "what", asked: ["datasetName", "description", "theme"], offered: ["keywords"] },
  { key: "who", asked: ["dataSteward", "stewardEmail"], offered: ["division"] },
  {
    key: "where",
    asked: ["sourceSystem", "format", "updateFrequency"],
    offered: [
      "periodFrom",
      "periodTo",
      "geographicCoverage",
      "dataLastUpdated",
      "dataDictionaryLink",
      "qualityConcerns",
    ],
  },
  {
    key: "access",
    asked: [
      "classification",
      "sensitivityReason",
      "containsPersonalData",
      "requestFrequency",
      "requestChannels",
      "publicationStatus",
      "publishedUrl",
      "license",
    ],
    offered: [],
  },
];

/** Two short lists may share a line. */
export const sharesLine: ReadonlySet<FieldKey> = new Set(["format", "updateFrequency", "periodFrom", "periodTo"]);

/** When a field that depends on another answer is asked. One that is filled always shows. */
const askedWhen: Partial<Record<FieldKey, (values: Dataset) => boolean>> = {
  sensitivityReason: ({ classification }) => closedToSome.includes(classification),
  requestFrequency: ({ promptsAnswered }) => splitList(promptsAnswered).includes("P4"),
  requestChannels: ({ promptsAnswered }) => splitList(promptsAnswered).includes("P4"),
  publishedUrl: ({ publicationStatus }) => publicationStatus === "Published",
  license: ({ publicationStatus }) => publicationStatus === "Published",
};

export function isAsked(key: FieldKey, values: Dataset): boolean {
  return values[key] !== "" || (askedWhen[key]?.(values) ?? true);
}

export function sectionOf(key: FieldKey): Section | undefined {
  return sections.find(({ asked, offered }) => asked.includes(key) || offered.includes(key));
}
