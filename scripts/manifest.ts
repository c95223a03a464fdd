/**
 * `npm run manifest [FOLDER]`: holds manifest.xml against the schemas of the Office manifest in FOLDER, by default
 * ../shared/data/manifest-xsd. Needs xmllint. The rules that need no schema are in test/project/manifest.test.ts.
 */
import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import path from "node:path";

const root = path.join(__dirname, "..");
const folder = path.resolve(root, process.argv[2] ?? "../shared/data/manifest-xsd");
const schema = path.join(folder, "OfficeAppManifestV1_1.xsd");

if (!existsSync(schema)) {
  console.log(`Not checked against the schema: there is none at ${schema}.`);
} else {
  const result = spawnSync("xmllint", ["--noout", "--schema", schema, path.join(root, "manifest.xml")], {
    stdio: "inherit",
  });
  if (result.error) console.error("Checking the manifest against its schema needs xmllint.");
  process.exitCode = result.status ?? 1;
}
