/** `npm run size`: fails when the built pane weighs more than its budget. */
import path from "node:path";
import { BUNDLE_BUDGET, measureBundle } from "./bundle-size";

const size = measureBundle(path.join(__dirname, "../dist"));
const rows = [
  ["before the checklist shows", size.checklistGzipBytes, BUNDLE_BUDGET.checklistGzipBytes],
  ["what a point of contact may load", size.pointOfContactGzipBytes, BUNDLE_BUDGET.pointOfContactGzipBytes],
  ["all scripts", size.totalGzipBytes, BUNDLE_BUDGET.totalGzipBytes],
] as const;

for (const [what, bytes, budget] of rows) {
  console.log(`${bytes <= budget ? "ok  " : "OVER"}  ${what}: ${kilobytes(bytes)} of ${kilobytes(budget)} gzip`);
  if (bytes > budget) process.exitCode = 1;
}

function kilobytes(bytes: number): string {
  return `${(bytes / 1024).toFixed(1)} KB`;
}
