/**
 * `npm run facts`: which facts of how Excel behaves the stand-in must keep are named by a test, by their number, and
 * which are not. The list of facts lies beside the project, in shared/reference/excel-facts.md; another place can be
 * named. Fails when a fact that concerns what the add-in uses has no test.
 */
import { existsSync, readdirSync, readFileSync } from "node:fs";
import path from "node:path";

const root = path.join(__dirname, "..");

/** Facts of parts of Excel that the add-in does not use, each with the reason; the stand-in refuses what it lacks by name. */
const NOT_USED: Readonly<Record<string, string>> = {
  "1.6": "no column is ever added to a table with more than 33 million cells beside it: only set-up adds columns",
  "2.15": "formats are written in their en-US form alone; numberFormatLocal is refused by the stand-in",
  "3.4": "getInvalidCells is not asked: the rules check values, and paste skips validation anyway",
  "3.17": "sheets are never protected or unprotected by the add-in",
  "3.19": "sheets are never protected, copied or deleted by the add-in",
  "4.26": "events are never switched off",
  "5.1": "where the file lies is not the add-in's to know",
  "5.7": "document settings are not used: what a person typed is kept in localStorage (5.9)",
};

type Fact = { readonly number: string; readonly text: string };

/** Lines such as "4.1 [EA] D Create table first, …" that the stand-in has to keep. */
function factsIn(file: string): readonly Fact[] {
  return [...readFileSync(file, "utf8").matchAll(/^(\d+\.\d+) \[EA?\] (.*)$/gm)].map(([, number = "", text = ""]) => ({
    number,
    text: text.length > 90 ? `${text.slice(0, 90)}…` : text,
  }));
}

/** The numbers after "fact" or "facts" in the files of a folder: "facts 4.9, 4.10". A range names its two ends. */
function numbersIn(folder: string): ReadonlySet<string> {
  const files = readdirSync(folder, { recursive: true, encoding: "utf8" }).filter((file) => /\.tsx?$/.test(file));
  const texts = files.map((file) => readFileSync(path.join(folder, file), "utf8"));
  const named = texts.flatMap((text) => text.match(/\bfacts? \d+\.\d+(?:(?:, | and | to )\d+\.\d+)*/gi) ?? []);
  return new Set(named.flatMap((words) => words.match(/\d+\.\d+/g) ?? []));
}

const file = process.argv[2] ?? path.join(root, "../shared/reference/excel-facts.md");
if (!existsSync(file)) {
  console.error(`There is no list of facts at ${file}. Name the place where it is: npm run facts -- FILE`);
  process.exit(1);
}
const tested = numbersIn(path.join(root, "test"));
const facts = factsIn(file);
const without = facts.filter(({ number }) => !tested.has(number));
const missing = without.filter(({ number }) => NOT_USED[number] === undefined);

console.log(`${facts.length} facts, ${facts.length - without.length} with a test, ${without.length} without`);
for (const { number, text } of without) console.log(`${number}  ${NOT_USED[number] ?? `NO TEST  ${text}`}`);
process.exitCode = missing.length > 0 ? 1 : 0;
