/** `<sheetProtection>`: an attribute of 1 forbids; the password's attributes are kept as they are. */
import type { Sheet, SheetProtection } from "./model";
import type { ReadContext, SheetPiece } from "./sheet-piece";
import { booleanOf, readBoolean, tag } from "./xml";

const PASSWORD = new Set(["password", "algorithmName", "hashValue", "saltValue", "spinCount"]);

export function readProtection(sheet: Sheet, { old }: ReadContext): void {
  const [element] = old("sheetProtection");
  if (!element || !booleanOf(element, "sheet")) return;
  const allowed = new Map<string, boolean>();
  const password = new Map<string, string>();
  for (const [name, value] of element.attributes) {
    if (PASSWORD.has(name)) password.set(name, value);
    else if (name !== "sheet" && !name.includes(":")) allowed.set(name, !readBoolean(value));
  }
  const protection: SheetProtection = { allowed: Object.fromEntries(allowed) };
  if (password.size > 0) protection.password = Object.fromEntries(password);
  sheet.protection = protection;
}

export const protection: SheetPiece = {
  element: "sheetProtection",
  model: (sheet) => sheet.protection,
  write({ protection }) {
    if (!protection) return [];
    const options = Object.entries(protection.allowed).map(([name, allowed]) => [name, !allowed] as const);
    return [tag("sheetProtection", { ...protection.password, sheet: true, ...Object.fromEntries(options) })];
  },
};
