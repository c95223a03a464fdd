import type { FieldGroup, FieldKey } from "../field";
import type { Finding, FindingCode } from "../finding";
import type { Left } from "../missing";
import type { PromptStatus } from "../prompt-status";
import type { MoveRefusal } from "../review-status";

/** What a person reads about a finding. The field's label stands beside it, so a sentence need not repeat it. */
export type FindingSentence = (field: FieldKey, params: Finding["params"]) => string;

/** Everything in the subject that a person reads, in one language. */
export type Language = {
  readonly code: "en" | "es";
  /** Labels and help of the form; the sheet's headers are the same in every language. */
  readonly fields: Readonly<Record<FieldKey, { readonly label: string; readonly help: string }>>;
  readonly sections: Readonly<Record<FieldGroup, string>>;
  readonly findings: Readonly<Record<FindingCode, FindingSentence>>;
  readonly promptStatus: (status: PromptStatus) => string;
  /** "4 of 9 answered" */
  readonly answered: (answered: number, of: number) => string;
  /** "1 to put right", "2 to answer", "All answered" */
  readonly left: (left: Left) => string;
  /** Why a row cannot be moved, and what to do. */
  readonly refusals: Readonly<Record<MoveRefusal, string>>;
};
