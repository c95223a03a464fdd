import type { FieldKey } from "../field";
import { fieldByKey, headers } from "../fields";

/** A column of a list that is to become the Inventory table. */
export type ListColumn = {
  /** What is in its header cell now. */
  readonly cell: string;
  /** How its header reads, the heading above it included; the same as `cell` where it has one row. */
  readonly header: string;
  /** The field that it is, where somebody said so; left out, it stays as it is outside Appendix A. */
  readonly field?: FieldKey;
};

/** How headers are told apart: without case, line breaks and more than one space. */
const comparable = (header: string) => header.replace(/\s+/g, " ").trim().toLowerCase();

/**
 * What the header cells of the table will say, from left to right. A table's headers are filled and no two are alike
 * (fact 4.1 and what Excel makes of the rest by itself): a field gets Appendix A's header, every other column keeps its
 * own, one without a header gets a name, and one whose header is taken gets a number behind it. The headers of fields
 * that are still to be added are taken too.
 * @param nameless the name of a column without a header, by its place from the left, counted from 0
 */
export function tableHeaders(columns: readonly ListColumn[], nameless: (index: number) => string): readonly string[] {
  const taken = new Set(headers.map(comparable));
  const free = (wished: string, number = 1): string => {
    const header = number === 1 ? wished : `${wished} ${number}`;
    return taken.has(comparable(header)) ? free(wished, number + 1) : header;
  };
  return columns.map(({ cell, header, field }, index) => {
    if (field !== undefined) return fieldByKey[field].header;
    const own = header === "" ? nameless(index) : header === cell.replace(/\s+/g, " ").trim() ? cell : header;
    const chosen = free(own);
    taken.add(comparable(chosen));
    return chosen;
  });
}
