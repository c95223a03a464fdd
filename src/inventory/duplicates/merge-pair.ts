import type { Dataset, FieldKey } from "../field";
import { fields } from "../fields";
import { joinList, splitList, unionPrompts } from "../list";

/** Which of the two rows a value is taken from. */
export type Side = "keep" | "other";

/** One field in which two rows differ, for a preview. */
export type MergedField = {
  readonly field: FieldKey;
  readonly keep: string;
  readonly other: string;
  /** What the row that stays will say. */
  readonly merged: string;
  /** `both`: a list that holds what either says. */
  readonly from: Side | "both";
};

/** What merging writes, and what a person sees before. Nothing is lost: the other row stays in the sheet as it was. */
export type MergePlan = {
  readonly fields: readonly MergedField[];
  /** The cells of the row that stays that change. */
  readonly keep: Partial<Dataset>;
};

/** What is said about a row and not about its data. */
const ofTheRow: ReadonlySet<FieldKey> = new Set([
  "inventoryId",
  "addedBy",
  "dateAdded",
  "lastChangedBy",
  "lastChanged",
  "reviewStatus",
  "reviewerNote",
  "pocReply",
  "reviewedBy",
  "reviewedOn",
  "duplicateOf",
]);

/** Fields that mean something only beside another: an email address goes with its steward, an end with its beginning. */
const belongsTo: Partial<Record<FieldKey, FieldKey>> = {
  stewardEmail: "dataSteward",
  sensitivityReason: "classification",
  publishedUrl: "publicationStatus",
  license: "publicationStatus",
  periodTo: "periodFrom",
};

/** Answers that say that nobody knows. */
const gaps: ReadonlySet<string> = new Set(["", "Not sure", "Unknown", "Not yet determined", "Unassigned"]);

/**
 * Plans how two rows about the same data become one. The row that stays keeps its answers and takes the other's where
 * it has none or nobody knew; lists, and the prompts above all, hold what either says. The lead analyst may choose the
 * side of each field. What becomes of the other row says `decideMerge`. Nothing is written here.
 * @param choices the sides that the lead analyst chose; fields that are not in it follow the rule
 */
export function mergePair(
  keep: Dataset,
  other: Dataset,
  choices: Partial<Readonly<Record<FieldKey, Side>>> = {},
): MergePlan {
  const merged = fields
    .map(({ key, type }) => mergeField(key, type === "multiList", keep, other, choices))
    .filter((field) => field !== undefined);
  const changes = merged.filter(({ field, merged: value }) => value !== keep[field]);
  return {
    fields: merged,
    keep: Object.fromEntries(changes.map(({ field, merged: value }) => [field, value])),
  };
}

/** Whether a row tells more than another about the same data: the one to keep, unless somebody chooses otherwise. */
export function isFuller(one: Dataset, other: Dataset): boolean {
  const told = (row: Dataset) => fields.filter(({ key }) => !ofTheRow.has(key) && !gaps.has(row[key])).length;
  return told(one) > told(other);
}

/** The fields in which both rows say the same, and say something. */
export function sameFields(one: Dataset, other: Dataset): readonly FieldKey[] {
  return fields.map(({ key }) => key).filter((key) => !ofTheRow.has(key) && one[key] !== "" && one[key] === other[key]);
}

type Choices = Partial<Readonly<Record<FieldKey, Side>>>;

function mergeField(
  field: FieldKey,
  isList: boolean,
  keep: Dataset,
  other: Dataset,
  choices: Choices,
): MergedField | undefined {
  if (ofTheRow.has(field) || keep[field] === other[field]) return undefined;
  const sides = { field, keep: keep[field], other: other[field] };
  if (isList && choices[field] === undefined) return { ...sides, merged: union(field, keep, other), from: "both" };
  const from = sideOf(field, keep, other, choices);
  return { ...sides, merged: sides[from], from };
}

function sideOf(field: FieldKey, keep: Dataset, other: Dataset, choices: Choices): Side {
  const chosen = choices[field];
  if (chosen !== undefined) return chosen;
  const leading = belongsTo[field];
  if (leading !== undefined && keep[leading] !== other[leading]) return sideOf(leading, keep, other, choices);
  // Records without an end are still added to, so an empty end is an answer as long as there is a beginning.
  if (field === "periodTo" && keep.periodFrom !== "") return "keep";
  return gaps.has(keep[field]) && other[field] !== "" ? "other" : "keep";
}

function union(field: FieldKey, keep: Dataset, other: Dataset): string {
  if (field === "promptsAnswered") return unionPrompts(keep[field], other[field]);
  return joinList(splitList(`${keep[field]};${other[field]}`));
}
