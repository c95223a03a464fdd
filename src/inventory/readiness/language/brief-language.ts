/** Whom the brief is for. Ratings, feedback and notes have no place in it: the department reads it. */
export type BriefFor = {
  readonly department: string;
  /** Who leads it; "" when not known. */
  readonly head: string;
  /** The day of the meeting as people say it, "November 4"; "" when there is none. */
  readonly day: string;
  /** The city's goals and priorities that the department works on. */
  readonly priorities: readonly string[];
};

/** What a department's leaders are told before the meeting, in one language: as a page to print and as a message. */
export type BriefLanguage = {
  readonly title: string;
  readonly subtitle: string;
  readonly sections: readonly { readonly heading: string; readonly lines: readonly string[] }[];
  /** On the printed page only. */
  readonly questionsTo: (lead: string) => string;
  readonly message: (to: BriefFor) => { readonly subject: string; readonly body: string };
};
