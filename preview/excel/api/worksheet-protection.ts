/** Excel.WorksheetProtection. Passwords are taken as text and compared; the file's own hash is not known. */
import type { Sheet } from "../../../src/xlsx/model";
import { ServerObject } from "../../protocol/server-object";
import { accessDenied, invalidOperation, notInStandIn } from "../errors";
import { protectSheet } from "../protection";
import { asBoolean, asRecord } from "./arguments";
import type { HostContext } from "./host-context";

/** The reference's options and the file's; what is left out is not allowed, but for the two at the end. */
const OPTIONS = {
  allowFormatCells: "formatCells",
  allowFormatColumns: "formatColumns",
  allowFormatRows: "formatRows",
  allowInsertColumns: "insertColumns",
  allowInsertRows: "insertRows",
  allowInsertHyperlinks: "insertHyperlinks",
  allowDeleteColumns: "deleteColumns",
  allowDeleteRows: "deleteRows",
  allowSort: "sort",
  allowAutoFilter: "autoFilter",
  allowPivotTables: "pivotTables",
  allowEditObjects: "objects",
  allowEditScenarios: "scenarios",
} as const;

export class WorksheetProtection extends ServerObject {
  readonly className = "WorksheetProtection";

  constructor(
    private readonly context: HostContext,
    private readonly sheet: Sheet,
  ) {
    super();
  }
  get Protected(): boolean {
    return this.sheet.protection !== undefined;
  }
  get Options(): unknown {
    const { protection } = this.sheet;
    if (!protection) return null;
    const options = Object.entries(OPTIONS).map(([name, key]): [string, boolean] => [
      name,
      protection.allowed[key] === true,
    ]);
    return { ...Object.fromEntries(options), selectionMode: selectionMode(protection.allowed) };
  }

  /** Facts 3.15, 3.16: refused when the sheet is protected already. */
  Protect(options: unknown, password: unknown): void {
    this.context.assertWritable();
    if (this.Protected) throw accessDenied();
    if (password !== undefined && password !== null && password !== "")
      throw notInStandIn("protecting with a password");
    const wanted = asRecord(options ?? {});
    const allowed: Record<string, boolean> = {};
    for (const [name, key] of Object.entries(OPTIONS)) allowed[key] = asBoolean(wanted[name], false);
    const mode = wanted.selectionMode ?? "Normal";
    allowed.selectLockedCells = mode === "Normal";
    allowed.selectUnlockedCells = mode !== "None";
    protectSheet(this.context.live, this.sheet, { allowed });
  }

  /** Fact 3.16: builds since June 2026 refuse it on a sheet that is not protected. */
  Unprotect(): void {
    this.context.assertWritable();
    if (!this.sheet.protection) throw accessDenied();
    if (this.sheet.protection.password) throw invalidOperation("The password is wrong.");
    protectSheet(this.context.live, this.sheet, undefined);
  }
}

function selectionMode(allowed: Readonly<Record<string, boolean>>): string {
  if (allowed.selectUnlockedCells === false) return "None";
  return allowed.selectLockedCells === false ? "Unlocked" : "Normal";
}
