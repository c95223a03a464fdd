/** What the lead says when setting up. What is left out stays empty in the Settings sheet. */
export type SetUpOptions = {
  readonly city: string;
  readonly leadAnalyst: string;
  readonly departments: readonly { readonly code: string; readonly name: string }[];
  /** "2026-12-18", or "" when not decided. */
  readonly dueDate: string;
  /** "2026" */
  readonly round: string;
  readonly workbookId: string;
  readonly leadOffice?: string;
  readonly leadEmail?: string;
  readonly workbookAddress?: string;
  readonly citywideGoals?: string;
  /** Joined by "; ". */
  readonly mailDomains?: string;
  /** "en" when left out. */
  readonly language?: string;
};

export function setUpWorkbook(_options: SetUpOptions, _onProgress?: (done: number, of: number) => void): Promise<void> {
  throw new Error("not made yet");
}
