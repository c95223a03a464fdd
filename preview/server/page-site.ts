import { build } from "esbuild";
import path from "node:path";
import { type Site, fileIn } from "./http";

const PAGE = path.join(__dirname, "../page");
const OFFICE_JS = path.join(__dirname, "../../node_modules/@microsoft/office-js/dist");
const HOSTED = /^\/lib\/[^/]+\/hosted(?=\/)/i;

/** The page with grid and pane, and Microsoft's office.js at the path that it has on Microsoft's own server. */
export async function pageSite(): Promise<Site> {
  const script = await bundlePage();
  return async (pathname) => {
    if (HOSTED.test(pathname)) return officeJs(pathname.replace(HOSTED, ""));
    if (pathname === "/") return fileIn(PAGE, "/index.html");
    if (pathname === "/page.js") return { type: "text/javascript; charset=utf-8", body: script };
    if (pathname === "/icon.png") return fileIn(path.join(__dirname, "../../assets"), "/icon-32.png");
    return /^\/styles\/[a-z-]+\.css$/.test(pathname) ? fileIn(PAGE, pathname) : undefined;
  };
}

/** The npm package has all its names in lower case; office.js asks in mixed case, as of a server that does not mind. */
async function officeJs(pathname: string): ReturnType<Site> {
  const content = await fileIn(OFFICE_JS, pathname.toLowerCase());
  return content && { ...content, headers: { "access-control-allow-origin": "*", "cache-control": "max-age=3600" } };
}

async function bundlePage(): Promise<Uint8Array> {
  const result = await build({
    entryPoints: [path.join(PAGE, "main.ts")],
    bundle: true,
    format: "esm",
    target: "es2022",
    sourcemap: "inline",
    write: false,
    logLevel: "silent",
  });
  const [file] = result.outputFiles;
  if (!file) throw new Error("The page was not bundled");
  return file.contents;
}
