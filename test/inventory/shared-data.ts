import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";

/**
 * A file of the folder with real inventories, which lies beside the project where there is one and is never copied
 * into it. Undefined where there is none; tests that need it are then shown as skipped.
 */
export function readShared(path: string): string | undefined {
  const file = join(__dirname, "..", "..", "..", "shared", "data", path);
  return existsSync(file) ? readFileSync(file, "utf8") : undefined;
}
