import type { FieldKey } from "../field";
import { quickStart } from "../quick-start";
import { error, type Rule } from "./rule";

/** Text of a template that nobody filled in: "{{description}}", "[Description]", "Lorem ipsum". */
function isTemplate(value: string): boolean {
  return value.includes("{{") || value.includes("}}") || /^(?:[<[][^<>[\]]*[>\]]$|lorem ipsum)/i.test(value);
}

/** Words that stand for nothing, as they come in real inventories. */
const nothing =
  /^(?:n\/?\.?a\.?|null|nil|none|tbd|tba|tbc|todo|to be (?:determined|decided|defined|added)|not (?:available|applicable)|test(?:ing)?|untitled|unnamed|name|title|description|dataset|data ?set|x+|-+|\.+|\?+|_+)$/i;

/** A value is not a stand-in for one. */
export function notAPlaceholder(field: FieldKey): Rule {
  const found = error(field, "placeholder");
  return (value) => (isTemplate(value) || (value.length < 20 && nothing.test(value)) ? found : undefined);
}

const noInventory =
  /^no (?:inventory|data|data ?sets?|records?)(?: (?:to report|available|held|found|at this time))?\.?$|^nothing to (?:report|list)\.?$/i;

/** A department that holds nothing says so at the prompt, not in a row. San Francisco had six rows "No Inventory". */
export const notNoInventory: Rule = (value) =>
  value.length < 40 && noInventory.test(value) ? error("datasetName", "noInventory") : undefined;

const fileName = /\.(?:xlsx?|xlsm|csv|tsv|txt|accdb|mdb|pdf|docx?|pptx?|shp|gdb|kml|json|xml|zip|sql|dbf|bak|db)$/i;
const path = /^(?:[a-z]:\\|\\\\)/i;
const tableName = /^[^\s_]+(?:_[^\s_]+)+$/;

/** A name is not that of a file or a database table: "FOIA LOG.xlsx", "tbl_permits". */
export const notAFileName: Rule = (value) =>
  fileName.test(value) || path.test(value) || tableName.test(value)
    ? error("datasetName", "nameIsFileName")
    : undefined;

/** The quick start list has a name without a word, "311", that everybody understands. */
const understood = new Set(quickStart.map((entry) => entry.dataset.toLowerCase()));

const acronym = /^(?=.*[A-Z])[A-Z0-9&./-]{1,5}(?:[ -][A-Z0-9&./-]{1,5})*$/;

/** A name is more than a short form that only the department knows: "SEDS", "CAD RMS". */
export const notAnAcronym: Rule = (value) =>
  value.length <= 30 && acronym.test(value) && !understood.has(value.toLowerCase())
    ? error("datasetName", "nameIsAcronym")
    : undefined;

/** A name has a word in it. */
export const hasAWord: Rule = (value) =>
  /[A-Za-z]{2}/.test(value) || /\p{L}{2}/u.test(value) || understood.has(value.toLowerCase())
    ? undefined
    : error("datasetName", "nameIsNumber");

const emptyWords = /\b(?:the|an?|of|on|for|about|data|dataset|set|list|this|is|are|contains?)\b/g;

/** What is left of a text when case, punctuation and words that say nothing are taken out. */
function gist(text: string): string {
  return text
    .toLowerCase()
    .replace(emptyWords, "")
    .replace(/[^\p{L}\p{N}]+/gu, "");
}

/** A description says more than the name: "Data on pothole repairs" adds nothing to "Pothole repairs". */
export const descriptionAddsToName: Rule = (value, { datasetName }) => {
  if (value.length > datasetName.length + 40) return undefined;
  return gist(value) === gist(datasetName) ? error("description", "descriptionIsName") : undefined;
};
