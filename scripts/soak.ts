/**
 * `npm run soak -- --minutes N`: random scripts of up to six people in one workbook, as long as is asked for, half of
 * them with panes that look a second time before the changes of others have arrived. Prints its figures; when something
 * that must hold is broken, the shortest script that breaks it, which `--replay FILE` plays again.
 */
import { readFileSync } from "node:fs";
import { parseArgs } from "node:util";
import fc from "fast-check";
import { script } from "../test/people/model/action";
import { broken, brokenRows } from "../test/people/model/invariants";
import { play, type Script } from "../test/people/model/play";
import type { Figures } from "../test/people/model/world";

/** Scripts between two looks at the clock. */
const AT_ONCE = 10;

const totals = { scripts: 0, people: 0, actions: 0, refused: 0, conflicts: 0, questions: 0, rows: 0, unknown: 0 };

async function brokenBy(played: Script): Promise<readonly string[]> {
  const world = await play(played);
  const lines = played.looksEarly ? brokenRows(world) : broken(world);
  count(played.people, world.figures);
  return lines;
}

function count(people: number, figures: Figures): void {
  totals.scripts += 1;
  totals.people += people;
  for (const key of Object.keys(figures) as (keyof Figures)[]) totals[key] += figures[key];
}

async function soak(minutes: number): Promise<boolean> {
  const end = Date.now() + minutes * 60_000;
  for (let round = 0; Date.now() < end; round++) {
    const looksEarly = round % 2 === 1;
    const property = fc.asyncProperty(script, async (one) => (await brokenBy({ ...one, looksEarly })).length === 0);
    const result = await fc.check(property, { numRuns: AT_ONCE });
    if (!result.failed) continue;
    const found = result.counterexample?.[0];
    if (found) await report({ ...found, looksEarly });
    return false;
  }
  return true;
}

async function report(found: Script): Promise<void> {
  console.log("Broken:");
  for (const line of await brokenBy(found)) console.log(`  ${line}`);
  console.log("Save this script in a file and play it again with npm run soak -- --replay FILE:");
  console.log(JSON.stringify(found));
}

async function main(): Promise<void> {
  const { values } = parseArgs({
    options: { minutes: { type: "string", default: "20" }, replay: { type: "string" } },
  });
  if (values.replay !== undefined) {
    const lines = await brokenBy(JSON.parse(readFileSync(values.replay, "utf8")) as Script);
    for (const line of lines) console.log(line);
    process.exitCode = lines.length > 0 ? 1 : 0;
    return;
  }
  const holds = await soak(Number(values.minutes));
  console.log(
    `${totals.scripts} scripts, ${totals.people} people, ${totals.actions} actions: ` +
      `${totals.refused} refused by a fault, ${totals.conflicts} conflicts shown, ${totals.rows} rows, ` +
      `${totals.questions} questions asked, ${totals.unknown} cells changed by a stray that nobody can know, ${holds ? "none" : "some"} lost unasked`,
  );
  process.exitCode = holds ? 0 : 1;
}

main().then(
  () => process.exit(),
  (error: unknown) => {
    console.error(error);
    process.exit(1);
  },
);
