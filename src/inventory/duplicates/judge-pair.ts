import { type NameLikeness, type NameReason, sureOfDepartments, type Sureness } from "../alike/compare-names";

/** What two rows have in common, besides what their names do. */
export type DuplicateReason =
  | NameReason
  /** The address of one dataset. */
  | "sameLink"
  /** A page on which several datasets may be found. */
  | "samePage"
  /** A description word for word. */
  | "sameDescription"
  /** Most of what their descriptions say. */
  | "alikeDescription"
  /** The source system and the data steward. */
  | "sameSystemAndSteward";

/** What is known about two rows that may be one. */
export type Evidence = {
  readonly name: NameLikeness | undefined;
  /** How many words the names share, of the words of the shorter one: 0 to 1. */
  readonly sharedWords: number;
  /** How many words the shorter name has. */
  readonly words: number;
  /** How many rows have the one name, or the other, if more have that. */
  readonly rowsOfName: number;
  /** Whether the names give different years or numbers, or only one of them gives any. */
  readonly otherNumbers: boolean;
  /** Whether both names give years, and not the same: rows of a series, each with its own data. */
  readonly otherYears: boolean;
  /** Whether both rows have a description, however short. */
  readonly areDescribed: boolean;
  /** How alike the descriptions are, 0 to 1; undefined where one says too little. */
  readonly description: number | undefined;
  readonly sameDescription: boolean;
  readonly link: "sameLink" | "samePage" | undefined;
  readonly sameSystemAndSteward: boolean;
  readonly sameDepartment: boolean;
};

export type Judgement = { readonly why: readonly DuplicateReason[]; readonly sure: Sureness };

/** Descriptions that are alike so far say the same. */
const alike = 0.6;

/** Descriptions that differ in no more than a word or two. */
const nearlySame = 0.9;

/**
 * Descriptions with so little in common speak of different data, whatever the names are. One department has one way to
 * say things; two departments say the same in other words.
 */
const unlike = { sameDepartment: 0.3, otherDepartment: 0.12 };

/** A name that more rows have is a heading for them, and their descriptions tell them apart. */
const mostOfOneName = 3;

/** Whether two rows describe the same data; undefined when nothing speaks for it. */
export function judgePair(evidence: Evidence): Judgement | undefined {
  const sure = sureOf(evidence);
  return sure && { why: reasonsOf(evidence), sure };
}

function sureOf(evidence: Evidence): Sureness | undefined {
  const { name, sharedWords, description = 0, sameDescription, link, sameSystemAndSteward } = evidence;
  // Two rows that lead to one dataset are one, unless nothing else in them agrees: then one has a wrong address.
  if (link === "sameLink") {
    if (name?.sure === "certain" || description >= alike) return "certain";
    return sharedWords > 0 || description >= alike / 2 ? "likely" : "possible";
  }
  if (evidence.otherYears) return undefined;
  if (name !== undefined && name.sure !== "possible") return byName(evidence, name);
  const manyWords = sharedWords >= 0.5 && !evidence.otherNumbers;
  // A department copies its own row to begin the next one; two departments do not write one sentence by chance.
  const sameSentence = sameDescription || description >= nearlySame;
  if (sameSentence && manyWords && !evidence.sameDepartment) return "likely";
  if (name !== undefined || sameDescription || (link === "samePage" && manyWords)) return "possible";
  return sameSystemAndSteward && manyWords && description >= alike ? "possible" : undefined;
}

function byName(evidence: Evidence, name: NameLikeness): Sureness {
  const { description, link, words, rowsOfName, areDescribed, sameDepartment } = evidence;
  const isSupported = link !== undefined || (description ?? 0) >= alike;
  if (!isSupported && areDescribed && rowsOfName > mostOfOneName) return "possible";
  const least = sameDepartment ? unlike.sameDepartment : unlike.otherDepartment;
  if (description !== undefined && description < least) return "possible";
  const sure = sureOfDepartments(name, words, sameDepartment || isSupported);
  return sure === "certain" && description !== undefined && !isSupported ? "likely" : sure;
}

function reasonsOf(evidence: Evidence): readonly DuplicateReason[] {
  const { name, link, sameDescription, description = 0, sameSystemAndSteward } = evidence;
  const reasons: (DuplicateReason | undefined)[] = [
    name?.why,
    link,
    sameDescription ? "sameDescription" : description >= alike ? "alikeDescription" : undefined,
    sameSystemAndSteward ? "sameSystemAndSteward" : undefined,
  ];
  return reasons.filter((reason) => reason !== undefined);
}
