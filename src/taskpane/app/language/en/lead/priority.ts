import type { Priority } from "../../../../../inventory/priority/suggest-priority";
import { number } from "../counts";

const datasets = (count: number) => (count === 1 ? "1 dataset" : `${number(count)} datasets`);

const named: Readonly<Record<Priority, string>> = {
  "1": "1, first",
  "2": "2",
  "3": "3",
  "4": "4, last",
  Unassigned: "Unassigned",
};

/** What the lead analyst publishes first, and why. */
export const priority = {
  intro:
    "Suggested from how much a dataset is wanted and who may see it. What you choose stands in the Priority column and counts before any suggestion.",
  count: datasets,
  reading: (read: number, total: number) =>
    total === 0 ? "Reading the rows…" : `Reading the rows: ${number(read)} of ${number(total)}`,
  none: "There is nothing to publish yet.",
  settled: (count: number) =>
    count === 1
      ? "1 dataset is not in this list: it is published already, will not be, or was taken out."
      : `${number(count)} datasets are not in this list: they are published already, will not be, or were taken out.`,
  named: (one: Priority) => named[one],
  group: (one: Priority) => (one === "Unassigned" ? "No priority" : `Priority ${named[one]}`),
  suggested: (one: Priority, why: string) =>
    one === "Unassigned" ? `Nothing suggested: ${why}` : `${one} suggested: ${why}`,
  yourWord: (one: Priority) => `You chose ${one}`,
  choose: (name: string) => `Priority of “${name}”`,
  asSuggested: (one: Priority) => (one === "Unassigned" ? "Not chosen" : `As suggested: ${one}`),
  chosen: (name: string, one: string) =>
    one === "" ? `The priority of “${name}” is no longer chosen.` : `“${name}” has priority ${one}.`,
  undone: (count: number) => `${datasets(count)} as before.`,
  takeAll: (count: number) => (count === 1 ? "Take the 1 suggestion" : `Take all ${number(count)} suggestions`),
  previewTitle: "What would be written",
  previewText: (count: number) => `Into the Priority column of ${datasets(count)} where nothing stands yet:`,
  previewLine: (one: Priority, count: number, names: readonly string[]) =>
    `${named[one]}: ${datasets(count)}, such as ${names.map((name) => `“${name}”`).join(", ")}`,
  write: (count: number) => (count === 1 ? "Write it" : `Write all ${number(count)}`),
  leave: "Do not write them",
  written: (count: number) => `${datasets(count)} now ${count === 1 ? "has" : "have"} the suggested priority.`,
  refused: (count: number) =>
    count === 1
      ? "1 was changed meanwhile and stays as it is."
      : `${number(count)} were changed meanwhile and stay as they are.`,
};
