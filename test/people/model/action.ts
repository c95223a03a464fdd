import fc from "fast-check";
import { ERROR_CODES, type ErrorCode } from "../../../preview/trouble";
import type { FieldKey } from "../../../src/inventory/field";

/** What can happen in the workbook; people and rows are named by numbers that are taken modulo how many there are. */
export type Action =
  | { readonly kind: "add"; readonly person: number; readonly text: string }
  | {
      readonly kind: "edit";
      readonly person: number;
      readonly row: number;
      readonly field: FieldKey;
      readonly text: string;
    }
  /** A form is opened with what stands there, and saved later with another answer, whatever others did meanwhile. */
  | { readonly kind: "openForm"; readonly person: number; readonly row: number }
  | {
      readonly kind: "saveForm";
      readonly person: number;
      readonly field: FieldKey;
      readonly text: string;
      readonly keepsMine: boolean;
    }
  | { readonly kind: "withdraw"; readonly person: number; readonly row: number }
  | { readonly kind: "answer"; readonly person: number; readonly prompt: number; readonly isNone: boolean }
  | { readonly kind: "sort"; readonly person: number; readonly column: number; readonly isUp: boolean }
  | { readonly kind: "filter"; readonly person: number; readonly isOn: boolean }
  | { readonly kind: "insertColumn"; readonly person: number }
  | { readonly kind: "pasteRow"; readonly person: number; readonly text: string }
  | { readonly kind: "look"; readonly person: number }
  | { readonly kind: "deliver"; readonly person: number; readonly count: number }
  | { readonly kind: "send"; readonly person: number; readonly count: number }
  | { readonly kind: "fault"; readonly person: number; readonly code: ErrorCode }
  | { readonly kind: "tablesStay"; readonly person: number }
  | { readonly kind: "calm"; readonly person: number }
  /** With the next request: it is carried out, its answer never comes, and what the pane had not stored is gone. */
  | { readonly kind: "tearPane"; readonly person: number };

/** Texts that are hard to keep as typed: formulas, dates, numbers, marks of another direction, markup. */
const hostile = [
  "=SUM(A1)",
  "+1",
  "-5",
  "@here",
  "'quoted",
  "2024-25",
  "007",
  "TRUE",
  "<b>bold</b>",
  "__proto__",
  "\u202Egnp.exe",
  "line one\nline two",
] as const;

const text = fc.oneof(fc.constantFrom(...hostile), fc.string({ unit: "grapheme-ascii", minLength: 1, maxLength: 12 }));
const edited: readonly FieldKey[] = ["datasetName", "description", "dataSteward", "sourceSystem", "promptsAnswered"];
const person = fc.nat(5);
/** Few, so that several people meet in one. */
const row = fc.nat(12);

const prompts = fc.constantFrom("P1", "P2; P3", "P4", "P9");

/** An answer in one field. */
const answer = fc
  .constantFrom(...edited)
  .chain((field) => fc.record({ field: fc.constant(field), text: field === "promptsAnswered" ? prompts : text }));

/** Any action; those that make races come more often than those that only disturb. */
const action: fc.Arbitrary<Action> = fc.oneof(
  { weight: 8, arbitrary: fc.record({ kind: fc.constant("add" as const), person, text }) },
  {
    weight: 10,
    arbitrary: answer.chain((typed) =>
      fc.record({ kind: fc.constant("edit" as const), person, row }).map((edit) => ({ ...edit, ...typed })),
    ),
  },
  { weight: 5, arbitrary: fc.record({ kind: fc.constant("openForm" as const), person, row }) },
  {
    weight: 5,
    arbitrary: answer.chain((typed) =>
      fc
        .record({ kind: fc.constant("saveForm" as const), person, keepsMine: fc.boolean() })
        .map((save) => ({ ...save, ...typed })),
    ),
  },
  { weight: 2, arbitrary: fc.record({ kind: fc.constant("withdraw" as const), person, row }) },
  {
    weight: 4,
    arbitrary: fc.record({ kind: fc.constant("answer" as const), person, prompt: fc.nat(8), isNone: fc.boolean() }),
  },
  {
    weight: 2,
    arbitrary: fc.record({ kind: fc.constant("sort" as const), person, column: fc.nat(4), isUp: fc.boolean() }),
  },
  { weight: 1, arbitrary: fc.record({ kind: fc.constant("filter" as const), person, isOn: fc.boolean() }) },
  { weight: 1, arbitrary: fc.record({ kind: fc.constant("insertColumn" as const), person }) },
  { weight: 1, arbitrary: fc.record({ kind: fc.constant("pasteRow" as const), person, text }) },
  { weight: 6, arbitrary: fc.record({ kind: fc.constant("look" as const), person }) },
  {
    weight: 8,
    arbitrary: fc.record({ kind: fc.constant("deliver" as const), person, count: fc.integer({ min: 1, max: 5 }) }),
  },
  {
    weight: 8,
    arbitrary: fc.record({ kind: fc.constant("send" as const), person, count: fc.integer({ min: 1, max: 3 }) }),
  },
  {
    weight: 2,
    arbitrary: fc.record({ kind: fc.constant("fault" as const), person, code: fc.constantFrom(...ERROR_CODES) }),
  },
  { weight: 1, arbitrary: fc.record({ kind: fc.constant("tablesStay" as const), person }) },
  { weight: 2, arbitrary: fc.record({ kind: fc.constant("calm" as const), person }) },
  { weight: 2, arbitrary: fc.record({ kind: fc.constant("tearPane" as const), person }) },
);

/** What up to six people do, ten to sixty actions long. */
export const script = fc.record({
  people: fc.integer({ min: 2, max: 6 }),
  actions: fc.array(action, { minLength: 10, maxLength: 60 }),
});
