/** What the pane loads, in bytes of gzip, office.js aside. */
import { readFileSync, readdirSync } from "node:fs";
import path from "node:path";
import { gzipSync } from "node:zlib";

export type BundleSize = {
  /** Everything that is loaded before the checklist shows: the scripts that taskpane.html names. */
  readonly checklistGzipBytes: number;
  /** All that somebody who answers for a department may ever load: every script but the lead analyst's. */
  readonly pointOfContactGzipBytes: number;
  /** All scripts of the build. */
  readonly totalGzipBytes: number;
};

/** The budgets of docs/decisions/budgets.md. */
export const BUNDLE_BUDGET: BundleSize = {
  checklistGzipBytes: 130 * 1024,
  pointOfContactGzipBytes: 220 * 1024,
  totalGzipBytes: 300 * 1024,
};

/** Measures a finished build in `folder`. */
export function measureBundle(folder: string): BundleSize {
  const html = readFileSync(path.join(folder, "taskpane.html"), "utf8");
  const scripts = readdirSync(folder).filter((name) => name.endsWith(".js"));
  const size = (name: string) => gzipSync(readFileSync(path.join(folder, name)), { level: 9 }).length;
  const sum = (names: readonly string[]) => names.reduce((total, name) => total + size(name), 0);
  return {
    checklistGzipBytes: sum(scripts.filter((name) => html.includes(name))),
    pointOfContactGzipBytes: sum(scripts.filter((name) => !name.startsWith("lead"))),
    totalGzipBytes: sum(scripts),
  };
}
