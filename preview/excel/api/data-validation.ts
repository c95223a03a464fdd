/** Excel.DataValidation. */
import type { Area } from "../../../src/xlsx/address";
import type { DataValidation, Sheet } from "../../../src/xlsx/model";
import { ServerObject } from "../../protocol/server-object";
import { eachCell, valueAt } from "../cells";
import { accessDenied, invalidArgument } from "../errors";
import { breaksRule } from "../validation";
import { changeValidation, clearValidation, validationOf } from "../validation-rules";
import { asBoolean, asOneOf, asRecord, asText } from "./arguments";
import type { HostContext } from "./host-context";
import { readRule, typeName, writeRule } from "./validation-rule";

const STYLES = { Stop: "stop", Warning: "warning", Information: "information" } as const;

export class DataValidationObject extends ServerObject {
  readonly className = "DataValidation";

  constructor(
    private readonly context: HostContext,
    private readonly sheet: Sheet,
    private readonly area: () => Area,
  ) {
    super();
  }

  /** Fact 3.3. */
  get Type(): string {
    const found = validationOf(this.sheet, this.area());
    if (found === "mixed") return "Inconsistent";
    return found === "none" ? "None" : typeName(found.type);
  }
  get Rule(): unknown {
    const found = this.found();
    return found === null ? null : readRule(found);
  }
  set Rule(value: unknown) {
    this.change(writeRule(this.context.live.book, this.sheet, asRecord(value)));
  }
  get IgnoreBlanks(): boolean | null {
    const found = this.found();
    return found === null ? null : (found?.allowBlank ?? true);
  }
  set IgnoreBlanks(value: unknown) {
    this.change({ allowBlank: asBoolean(value) });
  }

  get Prompt(): unknown {
    const found = this.found();
    if (found === null) return null;
    return { message: found?.prompt?.text ?? "", showPrompt: true, title: found?.prompt?.title ?? "" };
  }
  set Prompt(value: unknown) {
    const { title, message, showPrompt } = asRecord(value);
    const prompt = { title: limited(title, 32), text: limited(message, 255) };
    this.change({ prompt: asBoolean(showPrompt, true) ? prompt : undefined });
  }
  get ErrorAlert(): unknown {
    const found = this.found();
    if (found === null) return null;
    const alert = found?.alert ?? { show: true, style: "stop", title: "", text: "" };
    const style = alert.style.charAt(0).toUpperCase() + alert.style.slice(1);
    return { message: alert.text, showAlert: alert.show, style, title: alert.title };
  }
  set ErrorAlert(value: unknown) {
    const { title, message, showAlert, style } = asRecord(value);
    const name = asOneOf(style ?? "Stop", ["Stop", "Warning", "Information"] as const);
    this.change({
      alert: {
        show: asBoolean(showAlert, true),
        style: STYLES[name],
        title: limited(title, 32),
        text: limited(message, 225),
      },
    });
  }

  /** Fact 3.3: all valid, none valid, or `null`. */
  get Valid(): boolean | null {
    const area = this.area();
    const { book } = this.context.live;
    let cells = 0;
    let broken = 0;
    for (const validation of this.sheet.validations) {
      eachCellOf(this.sheet, validation, area, (row, column) => {
        cells += 1;
        const value = valueAt(this.sheet, row, column);
        if (breaksRule(book, this.sheet, row, column, validation, value)) broken += 1;
      });
    }
    if (broken === 0) return true;
    return broken === cells && cells === area.rows * area.columns ? false : null;
  }

  Clear(): void {
    this.assertAllowed();
    clearValidation(this.context.live, this.sheet, this.area());
  }

  /** `undefined` for no validation, `null` for different ones. */
  private found(): DataValidation | undefined | null {
    const found = validationOf(this.sheet, this.area());
    if (found === "mixed") return null;
    return found === "none" ? undefined : found;
  }

  private change(change: Partial<DataValidation>): void {
    this.assertAllowed();
    changeValidation(this.context.live, this.sheet, this.area(), change);
  }

  private assertAllowed(): void {
    this.context.assertWritable();
    if (this.sheet.protection) throw accessDenied();
  }
}

function eachCellOf(
  sheet: Sheet,
  validation: DataValidation,
  area: Area,
  visit: (row: number, column: number) => void,
): void {
  eachCell(sheet, area, (_cell, row, column) => {
    const cell = { row, column, rows: 1, columns: 1 };
    if (validationOf({ ...sheet, validations: [validation] }, cell) === validation) visit(row, column);
  });
}

/** Fact 3.8. */
function limited(value: unknown, longest: number): string {
  const text = asText(value ?? "");
  if (text.length > longest) throw invalidArgument();
  return text;
}
