/**
 * `npm run bench`: what was measured beside the budgets of docs/decisions/05-budgets.md. `-- --json` prints the figures
 * alone. Times are the machine's; counts and sizes are the same everywhere.
 */
import { spawnSync } from "node:child_process";
import path from "node:path";
import { findBrowser } from "../preview/server/find-browser";
import { measureLongestBlock, measureLongestLeadBlock } from "../test/bench/measure-block";
import { measureCheck } from "../test/bench/measure-check";
import { measureDuplicates, measureNames } from "../test/bench/measure-duplicates";
import { measureExport } from "../test/bench/measure-export";
import { measureRequests } from "../test/bench/measure-requests";
import { measureReview } from "../test/bench/measure-review";
import { BUNDLE_BUDGET, measureBundle } from "./bundle-size";

const root = path.join(__dirname, "..");

async function measure() {
  const build = spawnSync(process.execPath, [require.resolve("webpack-cli/bin/cli.js"), "--mode", "production"], {
    cwd: root,
    stdio: ["ignore", "ignore", "inherit"],
  });
  if (build.status !== 0) throw new Error("The pane could not be built.");
  const hasBrowser = findBrowser() !== undefined;
  const small = await measureRequests(100);
  const large = await measureRequests(10_000);
  return {
    bundle: measureBundle(path.join(root, "dist")),
    syncs: { open: large.open, save: large.save, refresh: large.refresh },
    saveRequestBytes: { 100: small.saveBytes, 10000: large.saveBytes },
    refreshAnswerBytes: { 100: small.refreshBytes, 10000: large.refreshBytes },
    checkMs: {
      1000: round(measureCheck(1_000)),
      5000: round(measureCheck(5_000)),
      10000: round(measureCheck(10_000)),
      100000: round(measureCheck(100_000)),
    },
    duplicatesMs: {
      1000: round(measureDuplicates(1_000)),
      5000: round(measureDuplicates(5_000)),
      10000: round(measureDuplicates(10_000)),
      100000: round(measureDuplicates(100_000, 1)),
    },
    namesMs: { 10000: measureNames(10_000) },
    reviewMs: {
      1000: round(measureReview(1_000)),
      10000: round(measureReview(10_000)),
      100000: round(measureReview(100_000)),
    },
    exportMs: {
      1000: round(measureExport(1_000, "dcat-us-1.1")),
      10000: round(measureExport(10_000, "dcat-us-1.1")),
      100000: round(measureExport(100_000, "dcat-us-1.1")),
    },
    exportCsvMs: { 10000: round(measureExport(10_000, "csv")) },
    /** Not measured without a browser. */
    longestBlockMs: { 10000: hasBrowser ? round(await measureLongestBlock(10_000)) : null },
    longestLeadBlockMs: { 10000: hasBrowser ? round(await measureLongestLeadBlock(10_000)) : null },
  };
}

type Figures = Awaited<ReturnType<typeof measure>>;

function print(figures: Figures): void {
  const {
    bundle,
    syncs,
    saveRequestBytes,
    refreshAnswerBytes,
    checkMs,
    duplicatesMs,
    namesMs,
    reviewMs,
    exportMs,
    exportCsvMs,
    longestBlockMs,
    longestLeadBlockMs,
  } = figures;
  line(
    "JavaScript before the checklist shows, gzip",
    bundle.checklistGzipBytes,
    BUNDLE_BUDGET.checklistGzipBytes,
    "bytes",
  );
  line(
    "JavaScript that a point of contact may load, gzip",
    bundle.pointOfContactGzipBytes,
    BUNDLE_BUDGET.pointOfContactGzipBytes,
    "bytes",
  );
  line("All JavaScript, gzip", bundle.totalGzipBytes, BUNDLE_BUDGET.totalGzipBytes, "bytes");
  line("Round trips to open 10,000 rows", syncs.open, 2, "");
  line("Round trips to save a dataset", syncs.save, 3, "");
  line(
    "Bytes sent to save a dataset, 10,000 rows",
    saveRequestBytes[10000],
    Math.ceil(saveRequestBytes[100] * 1.01),
    "bytes",
  );
  line("Round trips to read a row that has changed", syncs.refresh, 1, "");
  line(
    "Bytes that Excel answers to it, 10,000 rows",
    refreshAnswerBytes[10000],
    Math.ceil(refreshAnswerBytes[100] * 1.01),
    "bytes",
  );
  line("Every rule of a row, 5,000 rows", checkMs[5000], 25, "ms");
  line("Every rule of a row, 10,000 rows", checkMs[10000], 50, "ms");
  line("Likely duplicates among 5,000 rows", duplicatesMs[5000], 500, "ms");
  line("Likely duplicates among 10,000 rows", duplicatesMs[10000], 1000, "ms");
  growth("Every rule of a row", checkMs);
  growth("Likely duplicates", duplicatesMs);
  growth("The order of the review", reviewMs);
  growth("Write as DCAT-US 1.1", exportMs);
  line("An index of 10,000 names", namesMs[10000].build, 100, "ms");
  line("A look-up among 10,000 names", namesMs[10000].lookUp, 2, "ms");
  line("Write 10,000 rows as DCAT-US 1.1", exportMs[10000], 500, "ms");
  line("Write 10,000 rows as CSV", exportCsvMs[10000], 500, "ms");
  // Ten times the rows may take thirteen times as long: the work is the same for each row.
  line("Growth from 1,000 to 10,000 rows of it", round(exportMs[10000] / exportMs[1000]), 13, "times");
  line("Growth from 10,000 to 100,000 rows of it", round(exportMs[100000] / exportMs[10000]), 13, "times");
  if (longestBlockMs[10000] === null)
    console.log("      Longest block of the pane: not measured, no browser was found");
  else line("Longest block of the pane, 10,000 rows", longestBlockMs[10000], 50, "ms");
  if (longestLeadBlockMs[10000] !== null) {
    line("Longest block up to the lead analyst's review, 10,000 rows", longestLeadBlockMs[10000], 50, "ms");
  }
}

/** How the time grows with the rows; ten times the rows are ten times the work when it grows as they do. */
function growth(what: string, ms: Readonly<Record<1000 | 10000 | 100000, number>>): void {
  const times = [ms[10000] / ms[1000], ms[100000] / ms[10000]].map((factor) => factor.toFixed(1));
  console.log(`      ${what}: ${ms[1000]}, ${ms[10000]} and ${ms[100000]} ms for 1,000, 10,000 and 100,000 rows`);
  console.log(`      ${what}: times ${times.join(" and ")} for ten times the rows`);
}

function line(what: string, measured: number, budget: number, unit: string): void {
  const state = measured <= budget ? "ok  " : "OVER";
  console.log(`${state}  ${what}: ${measured} of ${budget} ${unit}`.trimEnd());
}

function round(milliseconds: number): number {
  return Math.round(milliseconds * 10) / 10;
}

measure()
  .then((figures) => {
    if (process.argv.includes("--json")) console.log(JSON.stringify(figures));
    else print(figures);
  })
  .catch((error: unknown) => {
    console.error(error instanceof Error ? error.message : error);
    process.exitCode = 1;
  });
