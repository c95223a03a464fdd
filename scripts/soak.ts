/**
 * `npm run soak -- --minutes N`: random scripts of up to six people in one workbook, as long as is asked for, half of
 * them with panes that look a second time before the changes of others have arrived. Prints its figures; when something
 * that must hold is broken, the shortest script that breaks it, which `--replay FILE` plays again.
 */
import { fork } from "node:child_process";
import { readFileSync } from "node:fs";
import { parseArgs } from "node:util";
import fc from "fast-check";
import { script } from "../test/people/model/action";
import { broken, brokenRows } from "../test/people/model/invariants";
import { play, type Script } from "../test/people/model/play";
import type { Figures } from "../test/people/model/world";

/** Scripts between two looks at the clock. */
const AT_ONCE = 10;

/** A script that breaks something is made shorter for so many milliseconds: each attempt takes memory too. */
const SHORTEST = 60_000;

/** Each person has an office.js that stays in memory, so after so many times a new process goes on. */
const PIECE = 12;

const totals = {
  scripts: 0,
  people: 0,
  actions: 0,
  torn: 0,
  refused: 0,
  conflicts: 0,
  questions: 0,
  rows: 0,
  unknown: 0,
};

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

/** Plays scripts until a moment of the clock, but no more than one process can. @returns whether everything held */
async function playUntil(end: number): Promise<boolean> {
  for (let round = 0; round < PIECE && Date.now() < end; round++) {
    const looksEarly = round % 2 === 1;
    const property = fc.asyncProperty(script, async (one) => (await brokenBy({ ...one, looksEarly })).length === 0);
    const result = await fc.check(property, { numRuns: AT_ONCE, interruptAfterTimeLimit: SHORTEST });
    if (!result.failed) continue;
    const found = result.counterexample?.[0];
    if (found) await report({ ...found, looksEarly });
    return false;
  }
  return true;
}

/** What a process that has played a piece tells. */
type Played = { readonly totals: typeof totals; readonly holds: boolean };

function playPiece(end: number): Promise<Played> {
  return new Promise((resolve, reject) => {
    const child = fork(__filename, ["--until", String(end)]);
    let played: Played | undefined;
    child.on("message", (message) => (played = message as Played));
    child.on("error", reject);
    child.on("exit", (code) => {
      if (played) resolve(played);
      else reject(new Error(`A piece of the run ended with ${code} and told nothing.`));
    });
  });
}

async function soak(minutes: number): Promise<boolean> {
  const end = Date.now() + minutes * 60_000;
  while (Date.now() < end) {
    const played = await playPiece(end);
    for (const key of Object.keys(totals) as (keyof typeof totals)[]) totals[key] += played.totals[key];
    if (!played.holds) return false;
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
    options: {
      minutes: { type: "string", default: "20" },
      replay: { type: "string" },
      until: { type: "string" },
    },
  });
  if (values.replay !== undefined) {
    const lines = await brokenBy(JSON.parse(readFileSync(values.replay, "utf8")) as Script);
    for (const line of lines) console.log(line);
    process.exitCode = lines.length > 0 ? 1 : 0;
    return;
  }
  if (values.until !== undefined) {
    const played: Played = { holds: await playUntil(Number(values.until)), totals };
    return new Promise((resolve) => void process.send?.(played, () => resolve()));
  }
  const holds = await soak(Number(values.minutes));
  console.log(
    `${totals.scripts} scripts, ${totals.people} people, ${totals.actions} actions: ` +
      `${totals.refused} refused by a fault, ${totals.torn} panes torn down at work, ${totals.conflicts} conflicts shown, ${totals.rows} rows, ` +
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
