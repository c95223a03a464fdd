import type { Sheet } from "../../src/xlsx/model";
import type { LiveBook } from "./live-book";
import { changeSheet } from "./operation";

/** Protects a sheet; without a protection it is open again. */
export function protectSheet(live: LiveBook, sheet: Sheet, protection: Sheet["protection"]): void {
  changeSheet(live, sheet, ({ live, sheet }) => {
    sheet.protection = protection;
    live.changed({ kind: "protection", sheet });
  });
}
