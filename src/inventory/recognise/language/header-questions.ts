import type { HeaderQuestion } from "../header-match";

/** What is asked about a column of an existing sheet that may be one of the inventory, in one language. */
export type HeaderQuestions = Readonly<Record<HeaderQuestion, string>>;
