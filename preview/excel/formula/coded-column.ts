import type { CellValue } from "../../../src/xlsx/model";

/**
 * A column of values in which each different value stands once: `values[codes[i]]` is the value at place i. Ten
 * thousand rows hold a handful of different values, and what is worked out for one of them holds wherever it stands.
 */
export type CodedColumn = {
  readonly codes: Int32Array;
  /** Some may stand nowhere any more: only what a code leads to counts. */
  readonly values: readonly CellValue[];
};

/** Gives each different value a number, counted from 0. Errors are the same when their text is. */
export class Coder {
  readonly values: CellValue[] = [];
  private readonly known = new Map<Exclude<CellValue, object> | symbol, number>();

  codeOf(value: CellValue): number {
    const key = typeof value === "object" && value !== null ? Symbol.for(value.error) : value;
    let code = this.known.get(key);
    if (code === undefined) {
      code = this.values.length;
      this.known.set(key, code);
      this.values.push(value);
    }
    return code;
  }
}

export function valueAtPlace({ codes, values }: CodedColumn, place: number): CellValue {
  return values[codes[place] ?? -1] ?? null;
}
