/**
 * What can go wrong for an add-in in real Excel, each to be switched on for one person. `calm` switches it off.
 */
export type Trouble =
  /** Requests are carried out at once and answered this much later. */
  | { readonly kind: "slowAnswers"; readonly milliseconds: number }
  /** Fact 1.20: the request is carried out or not, and never answered. */
  | { readonly kind: "noAnswer"; readonly carriedOut: boolean; readonly once?: boolean }
  /** Fact 1.13: requests are refused with this code. */
  | { readonly kind: "error"; readonly code: ErrorCode; readonly once?: boolean }
  /** Facts 1.16 to 1.19: the person has a cell open for typing and does nothing about it. */
  | { readonly kind: "cellOpen" }
  /** Fact 4.14: "Include new rows and columns in table" is off. */
  | { readonly kind: "tablesStay" }
  /** Fact 5.12: the workbook is open for reading only. */
  | { readonly kind: "readOnly" }
  /** Fact 3.18: somebody has protected this sheet. */
  | { readonly kind: "protectedSheet"; readonly sheet: string }
  /** Fact 4.15: somebody has switched on the totals row of this table. */
  | { readonly kind: "totalsRow"; readonly table: string }
  /** Fact 4.16: somebody has written into the cell right below this table. */
  | { readonly kind: "dataBelow"; readonly table: string }
  /** Facts 4.9, 4.10, 4.27: somebody has filtered this table. `column` is counted from 0. */
  | { readonly kind: "filter"; readonly table: string; readonly column: number; readonly value: string }
  /** Fact 9.8: the pane's local storage refuses everything, or takes no more. Only where there is a page. */
  | { readonly kind: "storage"; readonly state: "blocked" | "full" }
  /** Fact 5.10: the pane vanishes once the next request is carried out; nothing that it asked is answered. */
  | { readonly kind: "paneGone" };

export type TroubleKind = Trouble["kind"];

export const ERROR_CODES = [
  "AccessDenied",
  "ActivityLimitReached",
  "GeneralException",
  "InvalidOperationInCellEditMode",
  "InvalidOrTimedOutSession",
  "RequestPayloadSizeLimitExceeded",
  "ResponsePayloadSizeLimitExceeded",
  "ServiceNotAvailable",
] as const;
export type ErrorCode = (typeof ERROR_CODES)[number];
