import { writeFileSync } from "node:fs";
import { join } from "node:path";
import * as markdown from "prettier/plugins/markdown";
import { format } from "prettier/standalone";
import type { Field, Requirement } from "../src/inventory/field";
import { fields } from "../src/inventory/fields";
import { en } from "../src/inventory/language/en";
import { attribution, prompts } from "../src/inventory/prompts";
import { vocabularies, vocabularyKeys } from "../src/inventory/vocabularies";

/** Where the page stands in the repository. */
export const columnsPagePath = join(__dirname, "..", "docs", "columns.md");

const needed: Readonly<Record<Requirement, string>> = {
  always: "yes",
  conditional: "depends",
  optional: "no",
  addIn: "filled by the add-in",
  lead: "the lead analyst's",
};

const table = (header: readonly string[], rows: readonly (readonly string[])[]) =>
  [header, header.map(() => "---"), ...rows]
    .map((cells) => `| ${cells.map((cell) => cell.replaceAll("|", "\\|")).join(" | ")} |`)
    .join("\n");

function holds({ type, choicesFrom, length }: Field): string {
  const choices =
    choicesFrom === undefined
      ? ""
      : choicesFrom === "departments" || choicesFrom === "departmentCodes"
        ? "the departments on the Departments sheet"
        : choicesFrom === "prompts"
          ? "P1 to P9"
          : `[${vocabularies[choicesFrom].header}](#${vocabularies[choicesFrom].header.toLowerCase().replaceAll(" ", "-")})`;
  switch (type) {
    case "list":
    case "yesNo":
    case "yesNoUnknown":
      return `one of ${choices}`;
    case "multiList":
      return choices === "" ? "words, joined by “; ”" : `any of ${choices}, joined by “; ”`;
    case "date":
      return "date";
    case "dateTime":
      return "date and time";
    case "email":
      return "email address";
    case "url":
      return "web address";
    case "number":
      return "number";
    case "text":
    case "longText":
      if (length === undefined) return "text";
      return length.min > 1
        ? `text, ${length.min} to ${length.max} characters`
        : `text, up to ${length.max} characters`;
  }
}

function fieldRow(field: Field, index: number): readonly string[] {
  const example = field.example === undefined ? "" : ` Example: ${field.example}`;
  return [
    String(index + 1),
    `**${field.header}**`,
    needed[field.requirement],
    holds(field),
    field.help + example,
    field.dcat === undefined ? "" : `\`${field.dcat}\``,
  ];
}

function vocabularySection(key: (typeof vocabularyKeys)[number]): string {
  const { header, closed, values, help } = vocabularies[key];
  const kind = closed ? "Closed: the rules and the export depend on it." : "Open: the lead analyst may edit it.";
  const lines = values.map((value) => (help?.[value] === undefined ? `- ${value}` : `- ${value}: ${help[value]}`));
  return `### ${header}\n\n${kind}\n\n${lines.join("\n")}`;
}

/** The page on the columns, made from the table of fields, so that the two cannot disagree. */
export function columnsPage(): Promise<string> {
  const parts = [
    "# The columns of the inventory",
    "This page is made from `src/inventory/fields/` by `npx tsx scripts/columns-page.ts`. Change it there.",
    "One row of the Inventory table describes one dataset. No dataset is left out because it is sensitive: the sensitivity is described instead.",
    "## Columns",
    table(
      ["", "Header", "Needed before a row is sent", "Holds", "What it is for", "DCAT-US v1.1"],
      fields.map(fieldRow),
    ),
    `The form shows them in four sections: ${[en.sections.what, en.sections.who, en.sections.where, en.sections.access].join("; ")}.`,
    "## Lists",
    ...vocabularyKeys.map(vocabularySection),
    "## Prompts",
    table(
      ["Code", "Label", "Prompt"],
      prompts.map(({ code, label, text }) => [code, label, text]),
    ),
    attribution,
  ];
  return format(parts.join("\n\n"), { parser: "markdown", plugins: [markdown], printWidth: 120 });
}

async function main(): Promise<void> {
  writeFileSync(columnsPagePath, await columnsPage());
}

if (require.main === module) {
  main().catch((error: unknown) => {
    console.error(error);
    process.exitCode = 1;
  });
}
