import type { Dataset } from "./field";
import { quickStartMatch } from "./quick-start";
import type { QuickStartEntry } from "./tables";

/** Words in a department's name, and the categories of the quick start list that it is likely to have something of. */
const likely: readonly (readonly [RegExp, readonly string[]])[] = [
  [/public works|streets?|engineering/, ["Transportation", "Environment", "Utilities"]],
  [/transport|transit|parking|traffic|mobility/, ["Transportation"]],
  [/police|fire|emergency|sheriff|safety|911|corrections?/, ["Public Safety"]],
  [/water|sewer|utilit|energy|sanitation|waste/, ["Utilities", "Environment"]],
  [/parks?|recreation|forest|environment|sustainab|climate/, ["Environment", "Services"]],
  [/planning|zoning|housing|building|buildings|permits?|inspections?|property|assess|land|development/, ["Properties"]],
  [/economic|business|licens|commerce|consumer/, ["Business"]],
  [/financ|budget|treasur|comptroller|controller|revenue|tax|procure|purchas|audit/, ["Fiscal"]],
  [/human resources|personnel|civil service|workforce|labor/, ["Operations"]],
  [/health|hospital|aging|social services|human services/, ["Health", "Services"]],
  [/school|education|librar|youth|children/, ["Education", "Services"]],
  [/clerk|election|council|legislat/, ["Elections", "Services"]],
  [/311|information|technology|communications?|mayor|manager|executive|customer/, ["Services", "Operations"]],
];

/** The categories that a department is likely to have something of, by its name; none when the name tells nothing. */
export function likelyCategories(department: string): readonly string[] {
  const name = department.toLowerCase();
  const found = likely.filter(([words]) => words.test(name)).flatMap(([, categories]) => categories);
  return [...new Set(found)];
}

const plain = (text: string) => text.trim().toLowerCase();

/**
 * A function that finds the row that answers an entry of the list: one that names it in Quick Start Match, or one of
 * the entry's theme and name.
 * @param rows the department's rows that count
 */
export function entryFinder<Row extends Pick<Dataset, "datasetName" | "theme" | "quickStartMatch">>(
  rows: readonly Row[],
): (entry: QuickStartEntry) => Row | undefined {
  const byMatch = new Map(rows.map((row) => [plain(row.quickStartMatch), row]));
  const byName = new Map(rows.map((row) => [`${plain(row.theme)}: ${plain(row.datasetName)}`, row]));
  return (entry) => {
    const key = plain(quickStartMatch(entry));
    return byMatch.get(key) ?? byName.get(key);
  };
}

/**
 * What a new row begins with when its entry was ticked. A name that stands in several categories ("Inspections") gets
 * its category, so that two rows of it can be told apart.
 * @param themes the themes of the workbook; a category that is none of them is left for the person to choose
 */
export function rowFromEntry(
  entry: QuickStartEntry,
  all: readonly QuickStartEntry[],
  themes: readonly string[],
): Pick<Dataset, "datasetName" | "theme" | "quickStartMatch"> {
  const repeats = all.filter(({ dataset }) => plain(dataset) === plain(entry.dataset)).length > 1;
  return {
    datasetName: repeats ? `${entry.dataset} (${entry.category})` : entry.dataset,
    theme: themes.find((theme) => plain(theme) === plain(entry.category)) ?? "",
    quickStartMatch: quickStartMatch(entry),
  };
}
