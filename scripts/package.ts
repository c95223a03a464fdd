/**
 * `npm run package -- --url https://addins.example.gov/inventory [--office-js URL] [--out FOLDER]`
 * writes a folder that any static web host can serve, with a manifest.xml that names that address.
 */
import { execFileSync } from "node:child_process";
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { parseArgs } from "node:util";
import { manifestFor, packageAddress } from "./manifest-address";

const root = path.join(__dirname, "..");

function main(): void {
  const { values } = parseArgs({
    options: {
      url: { type: "string" },
      "office-js": { type: "string" },
      out: { type: "string", default: "dist/package" },
    },
  });
  const address = packageAddress(values.url);
  const out = path.resolve(values.out);
  const officeJs =
    values["office-js"] === undefined ? [] : ["--env", `officeJs=${packageAddress(values["office-js"])}`];
  execFileSync(
    process.execPath,
    [require.resolve("webpack-cli/bin/cli.js"), "--mode", "production", "--env", `output=${out}`, ...officeJs],
    { cwd: root, stdio: ["ignore", "ignore", "inherit"] },
  );
  const manifest = manifestFor(readFileSync(path.join(root, "manifest.xml"), "utf8"), address);
  writeFileSync(path.join(out, "manifest.xml"), manifest);
  if (!existsSync(path.join(out, "taskpane.html"))) throw new Error("The build wrote no taskpane.html.");
  console.log(`Packaged for ${address}: ${out}`);
  console.log("Serve this folder there, then upload its manifest.xml (docs/deploying.md).");
}

try {
  main();
} catch (error) {
  console.error(error instanceof Error ? error.message : String(error));
  process.exitCode = 1;
}
