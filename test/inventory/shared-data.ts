import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";

const project = join(__dirname, "..", "..");

/**
 * Where a file of the folder with real inventories is. The folder lies beside the project, or beside a folder that the
 * project is in, and is never copied into it. Undefined where there is none; tests that need it are then shown as skipped.
 */
export function sharedPath(path: string): string | undefined {
  const beside = ["..", "../..", "../../.."].map((up) => join(project, up, "shared", "data", path));
  return beside.find((file) => existsSync(file));
}

/** The text of a file of that folder, or undefined. */
export function readShared(path: string): string | undefined {
  const file = sharedPath(path);
  return file === undefined ? undefined : readFileSync(file, "utf8");
}
