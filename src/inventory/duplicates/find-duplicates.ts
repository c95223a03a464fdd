import { compareNames, type Sureness } from "../alike/compare-names";
import { hashText, nameKeys } from "../alike/name-keys";
import { type NameWords, nameWords } from "../alike/name-words";
import { notTheSame, pairDecisions, pairKey } from "../decisions";
import type { Dataset } from "../field";
import { isListed } from "../prompt-status";
import { isNotSure } from "../rules/not-sure";
import type { Decision } from "../tables";
import { describeAll } from "./descriptions";
import { type DuplicateReason, judgePair } from "./judge-pair";
import { linkKey } from "./link-key";
import { visitPairsInSteps } from "./visit-pairs";
import { compareTexts } from "../compare-texts";

/** Two rows that may describe the same data, the upper one in the sheet first. */
export type DuplicatePair = {
  readonly one: Dataset;
  readonly other: Dataset;
  readonly why: readonly DuplicateReason[];
  readonly sure: Sureness;
  /** Across departments the data may be shared on purpose. */
  readonly sameDepartment: boolean;
};

const order: Readonly<Record<Sureness, number>> = { certain: 0, likely: 1, possible: 2 };

/**
 * The pairs of rows that may describe the same data, the surest first and then in the order of the sheet. Rows that
 * were taken out do not count, and pairs about which somebody decided that they are not the same are left out. Only
 * rows that have something in common are compared: words of their names, an address, a description, or source system
 * and steward.
 */
export function findDuplicates(
  rows: readonly Dataset[],
  decisions: readonly Decision[] = [],
): readonly DuplicatePair[] {
  const steps = findDuplicatesInSteps(rows, decisions);
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
  }
}

/**
 * `findDuplicates` in many small steps, for whoever has something else to do between them. Each step gives how much of
 * the way is done, from 0 to 1.
 */
export function* findDuplicatesInSteps(
  rows: readonly Dataset[],
  decisions: readonly Decision[] = [],
): Generator<number, readonly DuplicatePair[]> {
  const listed = rows.filter(isListed);
  const names: NameWords[] = [];
  for (const { datasetName } of listed) {
    names.push(nameWords(datasetName));
    yield 0.1;
  }
  const describing = describeAll(listed.map(({ description }) => description));
  let described = describing.next();
  for (; !described.done; described = describing.next()) yield 0.2;
  const descriptions = described.value;
  const links = listed.map(({ publishedUrl }) => linkKey(publishedUrl));
  const systems = listed.map(systemAndSteward);
  const departments = listed.map(({ department }) => department.trim().toLowerCase());
  const decided = pairDecisions(decisions);
  const uses = countOf(names.map(({ words }) => words));
  const rowsOf = countOf(names.map(({ key }) => [key]));

  const keysOf: number[][] = [];
  for (const [i, name] of names.entries()) {
    const link = links[i];
    const system = systems[i] ?? "";
    keysOf.push([
      ...nameKeys(name),
      ...(link === undefined ? [] : [hashText(link.key)]),
      ...(system === "" ? [] : name.words.map((word) => hashText(`${system}|${word}`))),
      ...descriptions.rareWords(i),
    ]);
    yield 0.3;
  }
  const found: { readonly pair: DuplicatePair; readonly i: number; readonly j: number }[] = [];
  const byName = (one: number, other: number) => compareTexts(names[one]?.key ?? "", names[other]?.key ?? "");
  const visiting = visitPairsInSteps(keysOf, byName, (i, j) => {
    const [one, other, name, otherName] = [listed[i], listed[j], names[i], names[j]];
    if (one === undefined || other === undefined || name === undefined || otherName === undefined) return;
    const sameDepartment = departments[i] === departments[j];
    const link = links[i];
    const judgement = judgePair({
      name: compareNames(name, otherName, uses),
      ...sharedWords(name, otherName),
      rowsOfName: Math.max(rowsOf(name.key), rowsOf(otherName.key)),
      areDescribed: one.description !== "" && other.description !== "",
      description: descriptions.likeness(i, j),
      sameDescription: descriptions.isSame(i, j),
      link: link === undefined || link.key !== links[j]?.key ? undefined : link.isDataset ? "sameLink" : "samePage",
      sameSystemAndSteward: systems[i] !== "" && systems[i] === systems[j],
      sameDepartment,
    });
    if (judgement === undefined) return;
    if (decided.get(pairKey(one.inventoryId, other.inventoryId))?.kind === notTheSame) return;
    found.push({ pair: { one, other, ...judgement, sameDepartment }, i, j });
  });
  for (const done of visiting) yield 0.3 + 0.7 * done;
  found.sort((a, b) => order[a.pair.sure] - order[b.pair.sure] || a.i - b.i || a.j - b.j);
  return found.map(({ pair }) => pair);
}

/** "" where nobody knows the one or the other. */
function systemAndSteward({ sourceSystem, dataSteward }: Dataset): string {
  if (sourceSystem === "" || dataSteward === "" || isNotSure(sourceSystem) || isNotSure(dataSteward)) return "";
  return `${sourceSystem}|${dataSteward}`.toLowerCase();
}

/** How often each text stands in the lists. */
function countOf(lists: readonly (readonly string[])[]): (text: string) => number {
  const counts = new Map<string, number>();
  for (const texts of lists) for (const text of texts) counts.set(text, (counts.get(text) ?? 0) + 1);
  return (text) => counts.get(text) ?? 0;
}

const number = /\d/;

function sharedWords(one: NameWords, other: NameWords) {
  const shorter = Math.min(one.words.length, other.words.length);
  const shared = one.words.filter((word) => other.words.includes(word));
  const own = [...one.words, ...other.words].filter((word) => !shared.includes(word));
  return {
    sharedWords: shorter === 0 ? 0 : shared.length / shorter,
    words: shorter,
    otherYears: one.years !== "" && other.years !== "" && one.years !== other.years,
    otherNumbers: one.years !== other.years || own.some((word) => number.test(word)),
  };
}
