import { departmentCode } from "../inventory-id";
import { joinList, splitList } from "../list";
import { comparable } from "../recognise/words";
import { tidyLine } from "../repairs/text";
import type { Department } from "../tables";

/** What can be known of a department before it is in the workbook. */
export type NewDepartment = { readonly code: string; readonly name: string } & Partial<
  Pick<Department, "aliases" | "pointOfContact" | "pocEmail" | "secondContact" | "startOrder">
>;

type Key = keyof NewDepartment;

/** Headers that a list of departments may have, as they are compared; those of the Departments table and of Lead Notes first. */
const headers: Readonly<Record<Key, string>> = {
  name: "department departments departmentname dept agency agencyname bureau name departamento",
  code: "code departmentcode deptcode abbreviation acronym shortcode codigo sigla",
  aliases: "aliases alias othernames alsoknownas aka shortname",
  pointOfContact: "pointofcontact poc proposedpoc contact contactname pocname coordinator datacoordinator contacto",
  pocEmail: "pocemail email emailaddress contactemail mail correo",
  secondContact: "secondcontact secondpoc backup backupcontact alternate alternatecontact",
  startOrder: "startorder",
};

const keyOfHeader: ReadonlyMap<string, Key> = new Map(
  (Object.keys(headers) as Key[]).flatMap((key) =>
    headers[key].split(" ").map((header): [string, Key] => [header, key]),
  ),
);

/** Whether a column with this header says something of a department. */
export function isOfDepartments(header: string): boolean {
  return keyOfHeader.has(comparable(header));
}

/** Which column holds what. */
type Columns = Partial<Record<Key, number>>;
type Rows = readonly (readonly string[])[];

/**
 * The departments in a text that a lead analyst typed or pasted: a name on each line, or a block that was copied from a
 * sheet, with tabs between its columns. Headers say what a column holds; without them it is told by what stands in it.
 * Lines that are the same are one.
 * @returns with the code "" where the text gives none
 */
export function departmentsInText(text: string): readonly NewDepartment[] {
  const seen = new Set<string>();
  const rows = rowsOf(text).filter((row) => {
    const line = row.map(tidyLine).join("\t").trim();
    if (line === "" || seen.has(line)) return false;
    seen.add(line);
    return true;
  });
  const [first = [], ...rest] = rows;
  const headed = byHeaders(first, rest.length);
  const columns = headed ?? byContent(rows);
  return (headed ? rest : rows).map((row) => departmentOf(row, columns));
}

/** As Excel puts cells on the clipboard: one that holds a tab, a line break or a quote stands in quotes. */
const cell = /(?:"((?:[^"]|"")*)"(?=\t|\r?\n|$)|([^\t\r\n]*))(\t|\r?\n|\r|$)/y;

function rowsOf(text: string): Rows {
  const rows: string[][] = [[]];
  cell.lastIndex = 0;
  while (cell.lastIndex < text.length) {
    const [, quoted, plain = "", end] = cell.exec(text) ?? [];
    rows.at(-1)?.push(quoted?.replaceAll('""', '"') ?? plain);
    if (end !== "\t") rows.push([]);
  }
  return rows;
}

function byHeaders(first: readonly string[], below: number): Columns | undefined {
  const columns: Columns = {};
  first.forEach((header, index) => {
    const key = keyOfHeader.get(comparable(header));
    if (key !== undefined) columns[key] ??= index;
  });
  const found = Object.keys(columns).length;
  const isOnly = first.length === 1 && below > 0;
  return columns.name !== undefined && (found > 1 || isOnly) ? columns : undefined;
}

/** "PW", "HCD", "10-20" */
const shortForm = /^[A-Z\d][A-Z\d&./-]{0,7}$/;

function byContent(rows: Rows): Columns {
  const width = Math.max(0, ...rows.map((row) => row.length));
  const free = Array.from({ length: width }, (_, index) => index).filter((index) => rows.some((row) => row[index]));
  const take = (isIt: (value: string) => boolean, least: "all" | "some" = "all"): number | undefined => {
    const at = free.findIndex((index) => {
      const values = rows.map((row) => (row[index] ?? "").trim());
      return least === "all" ? values.every(isIt) : values.some(isIt);
    });
    return at < 0 ? undefined : free.splice(at, 1)[0];
  };
  const pocEmail = take((value) => value === "" || (value.includes("@") && !value.includes(" ")));
  const code = free.length > 1 ? take((value) => shortForm.test(value)) : undefined;
  const name = take(() => true);
  const aliases = take((value) => value.includes(";"), "some");
  return { pocEmail, code, name, aliases, pointOfContact: take(() => true), secondContact: take(() => true) };
}

function departmentOf(row: readonly string[], columns: Columns): NewDepartment {
  const raw = (key: Key) => row[columns[key] ?? -1] ?? "";
  const line = (key: Key) => tidyLine(raw(key));
  return {
    code: line("code"),
    name: line("name"),
    aliases: joinList(splitList(raw("aliases"))),
    pointOfContact: line("pointOfContact"),
    pocEmail: line("pocEmail"),
    secondContact: line("secondContact"),
    startOrder: line("startOrder"),
  };
}

/**
 * Gives each department its code: the one that the lead analyst chose for this name, the one in the text, or else one
 * that is made from the name.
 * @param chosen codes by the department's name
 * @param taken codes of departments that are there already
 */
export function withCodes(
  departments: readonly NewDepartment[],
  chosen: ReadonlyMap<string, string> = new Map(),
  taken: readonly string[] = [],
): readonly NewDepartment[] {
  const given = departments.map(({ code, name }) => chosen.get(name) ?? code);
  const codes = [...taken, ...given];
  return departments.map((department, index) => {
    const code = given[index] || (chosen.has(department.name) ? "" : departmentCode(department.name, codes));
    codes.push(code);
    return { ...department, code };
  });
}
