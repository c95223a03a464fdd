/** A table's part. */
import { areaAddress, parseArea } from "./address";
import { readFilters, writeAutoFilter } from "./auto-filter";
import { withoutPrefixes, withPrefixes } from "./function-prefix";
import type { Table, TableColumn } from "./model";
import {
  attributeOf,
  booleanOf,
  child,
  childrenNamed,
  contentWithout,
  numberOf,
  retag,
  tag,
  textOf,
  type XmlElement,
} from "./xml";
import { decodeXString, encodeXString, escapeText } from "./xml-text";

export function readTable(root: XmlElement): Table {
  const filter = child(root, "autoFilter");
  const style = child(root, "tableStyleInfo");
  const styleName = attributeOf(style, "name");
  return {
    id: numberOf(root, "id") ?? 1,
    name: decodeXString(attributeOf(root, "displayName") ?? attributeOf(root, "name") ?? ""),
    range: attributeOf(root, "ref") ?? "A1",
    columns: childrenNamed(child(root, "tableColumns"), "tableColumn").map(readColumn),
    showHeaders: (numberOf(root, "headerRowCount") ?? 1) > 0,
    showTotals: (numberOf(root, "totalsRowCount") ?? 0) > 0,
    ...(styleName === undefined
      ? {}
      : {
          style: {
            name: styleName,
            bandedRows: booleanOf(style, "showRowStripes") ?? false,
            bandedColumns: booleanOf(style, "showColumnStripes") ?? false,
            firstColumn: booleanOf(style, "showFirstColumn") ?? false,
            lastColumn: booleanOf(style, "showLastColumn") ?? false,
          },
        }),
    ...(filter ? { filter: { filters: readFilters(filter) } } : {}),
  };
}

function readColumn(column: XmlElement): TableColumn {
  const totalsFunction = attributeOf(column, "totalsRowFunction");
  const totalsLabel = attributeOf(column, "totalsRowLabel");
  const calculated = child(column, "calculatedColumnFormula");
  return {
    id: numberOf(column, "id") ?? 1,
    name: decodeXString(attributeOf(column, "name") ?? ""),
    ...(totalsFunction === undefined || totalsFunction === "none" ? {} : { totalsFunction }),
    ...(totalsLabel === undefined ? {} : { totalsLabel: decodeXString(totalsLabel) }),
    ...(calculated ? { calculatedFormula: withoutPrefixes(decodeXString(textOf(calculated))) } : {}),
  };
}

/**
 * The table's part. `old` is what the file has; of a column that is still there (by its id) everything unknown is kept.
 * Names of columns must already be those in the header cells.
 */
export function writeTable(table: Table, old: XmlElement | undefined, namespace: string): string {
  const oldColumns = new Map(
    childrenNamed(child(old, "tableColumns"), "tableColumn").map((c) => [numberOf(c, "id"), c]),
  );
  const columns = table.columns.map((column) => writeColumn(column, oldColumns.get(column.id)));
  const { style } = table;
  const content =
    (table.filter && table.showHeaders
      ? writeAutoFilter(child(old, "autoFilter"), filterRange(table), table.filter.filters)
      : "") +
    (child(old, "sortState") && attributeOf(old, "ref") === table.range ? (child(old, "sortState")?.xml ?? "") : "") +
    retag(child(old, "tableColumns"), "tableColumns", { count: columns.length }, columns.join("")) +
    (style
      ? tag("tableStyleInfo", {
          name: style.name,
          showFirstColumn: style.firstColumn,
          showLastColumn: style.lastColumn,
          showRowStripes: style.bandedRows,
          showColumnStripes: style.bandedColumns,
        })
      : "") +
    contentWithout(old, "autoFilter", "sortState", "tableColumns", "tableStyleInfo").trim();
  const attributes = {
    ...(old ? {} : { xmlns: namespace }),
    id: table.id,
    name: attributeOf(old, "displayName") === table.name ? attributeOf(old, "name") : encodeXString(table.name),
    displayName: encodeXString(table.name),
    ref: table.range,
    headerRowCount: table.showHeaders ? undefined : 0,
    totalsRowCount: table.showTotals ? 1 : undefined,
    totalsRowShown: table.showTotals ? undefined : (attributeOf(old, "totalsRowShown") ?? false),
  };
  const head = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
  return head + retag(old, old?.qualified ?? "table", attributes, content);
}

/** The filter's range ends above the totals row. */
function filterRange(table: Table): string {
  const area = parseArea(table.range);
  return area && table.showTotals ? areaAddress({ ...area, rows: area.rows - 1 }) : table.range;
}

function writeColumn(column: TableColumn, old: XmlElement | undefined): string {
  const oldFormula = child(old, "calculatedColumnFormula");
  const sameFormula = old !== undefined && readColumn(old).calculatedFormula === column.calculatedFormula;
  const formula =
    column.calculatedFormula === undefined
      ? ""
      : sameFormula && oldFormula
        ? oldFormula.xml
        : tag("calculatedColumnFormula", {}, escapeText(encodeXString(withPrefixes(column.calculatedFormula))));
  return retag(
    old,
    "tableColumn",
    {
      id: column.id,
      name: columnNameAttribute(column.name),
      totalsRowFunction: column.totalsFunction,
      totalsRowLabel: column.totalsLabel === undefined ? undefined : encodeXString(column.totalsLabel),
    },
    formula + contentWithout(old, "calculatedColumnFormula").trim(),
  );
}

/** A header of two lines stands in the attribute with its line end escaped. */
function columnNameAttribute(name: string): string {
  return encodeXString(name).replace(/\n/g, "_x000a_");
}
