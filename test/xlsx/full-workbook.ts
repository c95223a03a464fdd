/** A workbook that uses everything the model has, made from nothing. */
import type { Xlsx } from "../../src/xlsx/model";
import { newXlsx } from "../../src/xlsx/new";

export const TEXTS = [
  "plain",
  "a\r\nb",
  " both ends ",
  "_x000D_",
  "_x005F_x000D_",
  "tab\tand\nline",
  "😀 é 東京",
  "=SUM(A1)",
  "'quoted",
  "<b>&amp;</b>",
  "007",
];

export function fullWorkbook(): Xlsx {
  const book = newXlsx();
  const [sheet] = book.sheets;
  if (!sheet) throw new Error("no sheet");
  const bold = book.styles.derive(0, {
    font: { bold: true, color: "#FFFFFF", size: 14 },
    fill: "#0F6CBD",
    borders: { bottom: { line: "medium", color: "#112233" } },
    horizontal: "centerAcrossSelection",
    vertical: "top",
    wrapText: true,
    indent: 1,
    locked: false,
  });
  const date = book.styles.derive(0, { numberFormat: "yyyy-mm-dd", quotePrefix: true });
  sheet.rows[0] = ["Text", "Date", "Count"].map((value) => ({ value, style: bold }));
  for (const [index, value] of TEXTS.entries()) {
    sheet.rows[index + 1] = [
      { value, style: 0 },
      { value: 46000 + index, style: date },
      { value: index, style: 0 },
    ];
  }
  const end = TEXTS.length + 1;
  sheet.rows[end + 1] = [
    { value: "ab", style: 0, formula: '"a"&"b"' },
    { value: true, style: 0, formula: "1=1" },
    { value: (TEXTS.length * (TEXTS.length - 1)) / 2, style: 0, formula: `SUM(C2:C${end})` },
    { value: { error: "#N/A" }, style: 0, formula: "NA()" },
  ];
  sheet.rowFormats = new Map([
    [0, { height: 30 }],
    [2, { outlineLevel: 1 }],
    [3, { hidden: true, style: bold }],
  ]);
  sheet.columnFormats = [
    { first: 0, last: 0, width: 40 },
    { first: 1, last: 2, outlineLevel: 1 },
    { first: 5, last: 5, hidden: true, style: date },
  ];
  sheet.summaryRight = false;
  sheet.tabColor = "#00B294";
  sheet.showGridlines = false;
  sheet.freeze = { rows: 1, columns: 1 };
  sheet.selection = "B2:C3";
  sheet.merges = ["E1:F2"];
  sheet.tables = [
    {
      id: 1,
      name: "Things",
      range: `A1:C${end}`,
      columns: [
        { id: 1, name: "Text" },
        { id: 2, name: "Date" },
        { id: 3, name: "Count", calculatedFormula: "ROW()-2" },
      ],
      showHeaders: true,
      showTotals: false,
      style: {
        name: "TableStyleMedium2",
        bandedRows: true,
        bandedColumns: false,
        firstColumn: true,
        lastColumn: false,
      },
      filter: { filters: [] },
    },
  ];
  const alert = { show: true, style: "stop", title: "Not on the list", text: "Choose one.\nOr ask." } as const;
  sheet.validations = [
    {
      ranges: ["A2:A9", "A11"],
      type: "list",
      formula1: "Choices",
      allowBlank: true,
      showDropDown: true,
      alert,
      prompt: { title: "Text", text: "Line 1\nLine 2" },
    },
    {
      ranges: ["C2:C9"],
      type: "whole",
      operator: "greaterThan",
      formula1: "0",
      allowBlank: false,
      showDropDown: true,
      alert: { ...alert, style: "warning" },
    },
  ];
  sheet.conditionalFormats = [
    {
      ranges: ["A2:A9"],
      rules: [
        {
          kind: "expression",
          formula: '$A2=""',
          style: { fill: "#FDE7E9", font: { color: "#A4262C", bold: true } },
          priority: 1,
          stopIfTrue: false,
        },
        {
          kind: "text",
          operator: "beginsWith",
          text: 'a "b"',
          style: { fill: "#DFF6DD" },
          priority: 2,
          stopIfTrue: true,
        },
        {
          kind: "cellIs",
          operator: "between",
          formulas: ["1", "2"],
          style: { fill: "#FFF4CE" },
          priority: 3,
          stopIfTrue: false,
        },
      ],
    },
  ];
  sheet.protection = { allowed: { formatCells: true, sort: true, objects: false } };
  sheet.hyperlinks = [
    { range: "A2", address: "https://example.org/?a=1&b=2", tooltip: "go" },
    { range: "A3", location: "Lists!A1", display: "lists" },
  ];
  sheet.page = {
    landscape: true,
    paperSize: 1,
    fitToWidth: 1,
    fitToHeight: 0,
    margins: { left: 0.5, right: 0.5, top: 0.75, bottom: 0.75, header: 0.3, footer: 0.3 },
    header: '&L&"Calibri,Bold"Things & more',
    footer: "&CPage &P of &N",
    centerHorizontally: true,
    printGridlines: true,
  };
  const lists = { ...sheet };
  delete lists.protection;
  book.sheets.push({
    ...lists,
    name: "Lists",
    visibility: "hidden",
    rows: [[{ value: "plain", style: 0 }], [{ value: "other", style: 0 }]],
    rowFormats: new Map(),
    tables: [],
    validations: [],
    conditionalFormats: [],
    hyperlinks: [],
    autoFilter: { range: "A1:A2", filters: [] },
    page: {},
  });
  book.names = [
    { name: "Choices", refersTo: "Lists!$A$1:$A$2", comment: "for A" },
    { name: "_xlnm.Print_Titles", refersTo: "Sheet1!$1:$1", sheet: "Sheet1" },
    { name: "_xlnm._FilterDatabase", refersTo: "'Lists'!$A$1:$A$2", sheet: "Lists", hidden: true },
  ];
  book.properties = { title: "Things", creator: "The city" };
  return book;
}

/** The model as plain data, styles of cells resolved. */
export function plain(book: Xlsx): unknown {
  return book.sheets.map((sheet) => ({
    ...sheet,
    rows: sheet.rows.map((row) => row?.map((cell) => cell && { ...cell, style: book.styles.get(cell.style) })),
    rowFormats: [...sheet.rowFormats],
  }));
}
