import { dateFromSerial } from "../../../src/inventory/serial-date";
import type { CellValue, Xlsx } from "../../../src/xlsx/model";
import { oneDepartment } from "./washington-walk";

type Change = (value: CellValue) => CellValue;

/** What is agreed to on the walk, by the header that the column had: what a value becomes. The rest stays as it is. */
const agreed: ReadonlyMap<string, Change> = new Map<string, Change>([
  ["AGENCY_NAME", becomes({ ...departments(), ...spellings() })],
  [
    "DATASET_CLASSIFICATION_NAME",
    becomes({
      Open: "Public",
      "Public Not Proactively Released": "Internal",
      "For District Government Use": "Internal",
      Confidential: "Sensitive",
      "Restricted Confidential": "Restricted",
    }),
  ],
  [
    "DATASET_TYPE",
    becomes({
      List: "Spreadsheet",
      Text: "Text or CSV",
      "Geographic Information": "GIS layer",
      "Mr Sid Image": "Image or scan",
      Jpeg: "Image or scan",
    }),
  ],
  ["DATASET_CATEGORY", becomes({ Financial: "Fiscal" })],
  [
    "EARLIEST_DATE_OF_RECORDS",
    (value: CellValue) => (typeof value === "number" ? (dateFromSerial(value) ?? value) : value),
  ],
  [
    "UPDATE_INTERVAL",
    becomes({ Yearly: "Annually", "Real-Time/Near Real-Time": "Continuous", Static: "Static (historical)", Null: "" }),
  ],
  [
    "INTEREST",
    becomes({
      "Occasional Requests": "Occasional",
      "Frequent Requests": "Frequent",
      "Frequent Request": "Frequent",
      "No Requests": "Never",
      NULL: "",
    }),
  ],
  ["DATASET_URL", (value: CellValue) => (isNothing(value) ? "" : tidy(value))],
  ["OPENDATA_PORTAL", becomes({ Yes: "Published", No: "Not published" })],
]);

const isNothing = (value: CellValue) =>
  typeof value === "string" && /^(n\/?a|not available|not applicable)$/i.test(value.trim());
const tidy = (value: CellValue) => (typeof value === "string" ? value.replace(/\s+/g, " ").trim() : value);

function becomes(words: Readonly<Record<string, string>>): (value: CellValue) => CellValue {
  const to = new Map(Object.entries(words));
  return (value) => (typeof value === "string" ? (to.get(value) ?? value) : value);
}

function departments(): Record<string, string> {
  return Object.fromEntries(oneDepartment.map(([kept, other]) => [other, kept]));
}

/** Names that differ by a space, a comma or a capital from the one that most rows have. */
function spellings(): Record<string, string> {
  const board = "Board of Real Property Assessment and Appeals";
  return {
    [`${board}  / Real Property Tax Appeals Commission`]: `${board} / Real Property Tax Appeals Commission`,
    "Commission On The Arts and Humanities": "Commission on The Arts and Humanities",
    "Department of Insurance Securities and Banking": "Department of Insurance, Securities and Banking",
  };
}

/** Keywords that stood apart by commas stand apart by semicolons, each once; each of them is as it was. */
const keywords = (value: CellValue) =>
  typeof value === "string"
    ? [...new Set(value.split(/[,;\n]/).map((word) => word.replace(/\s+/g, " ").trim()))].filter((word) => word !== "")
    : value;

/**
 * Each cell of the list that holds something else than before and than what was agreed to.
 * @param skip rows that are left out, counted from 0 in the sheet
 */
export function changesNotAgreedTo(
  before: Xlsx,
  after: Xlsx,
  skip: ReadonlySet<number> = new Set(),
): readonly string[] {
  const [list] = before.sheets;
  const now = after.sheets.find(({ name }) => name === list?.name);
  const headers = (list?.rows[0] ?? []).map((cell) => (typeof cell?.value === "string" ? cell.value : ""));
  return (list?.rows ?? []).flatMap((row, r) =>
    r === 0 || skip.has(r)
      ? []
      : headers.flatMap((header, c) => {
          const was = row?.[c]?.value ?? "";
          const is = now?.rows[r]?.[c]?.value ?? "";
          const change = agreed.get(header) ?? ((value: CellValue) => value);
          const isKept =
            header === "KEYWORDS" ? JSON.stringify(keywords(is)) === JSON.stringify(keywords(was)) : is === change(was);
          return isKept ? [] : [`${header}: ${JSON.stringify(was)} → ${JSON.stringify(is)}`];
        }),
  );
}
