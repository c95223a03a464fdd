import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import https from "node:https";
import os from "node:os";
import path from "node:path";
import { loadCertificate } from "../../../preview/server/certificate";
import { fileIn, portOf, serve } from "../../../preview/server/http";

let folder: string;
let server: https.Server;

beforeAll(async () => {
  folder = mkdtempSync(path.join(os.tmpdir(), "http-test-"));
  mkdirSync(path.join(folder, "site/inner"), { recursive: true });
  writeFileSync(path.join(folder, "secret.txt"), "secret");
  writeFileSync(path.join(folder, "site/page.html"), "<p>page</p>");
  writeFileSync(path.join(folder, "site/inner/a b.txt"), "inner");
  const site = path.join(folder, "site");
  server = await serve(await loadCertificate(folder), 0, (pathname) => fileIn(site, pathname));
});
afterAll(() => {
  server.close();
  server.closeAllConnections();
  rmSync(folder, { recursive: true });
});

/** Sends the path as it stands: no client-side tidying of "..". */
function get(
  pathname: string,
  options: https.RequestOptions = {},
): Promise<{ status: number; type: string; body: string }> {
  return new Promise((resolve, reject) => {
    const port = portOf(server);
    const headers = { host: `localhost:${port}` };
    https
      .request(
        { host: "127.0.0.1", port, path: pathname, rejectUnauthorized: false, headers, ...options },
        (response) => {
          let body = "";
          response.on("data", (chunk) => (body += String(chunk)));
          response.on("end", () =>
            resolve({ status: response.statusCode ?? 0, type: String(response.headers["content-type"]), body }),
          );
        },
      )
      .on("error", reject)
      .end();
  });
}

test("answers with the file and its type", async () => {
  expect(await get("/page.html?view=x")).toEqual({
    status: 200,
    type: "text/html; charset=utf-8",
    body: "<p>page</p>",
  });
  expect(await get("/inner/a%20b.txt")).toMatchObject({ status: 200, body: "inner" });
});

test.each([
  "/../secret.txt",
  "/inner/../../secret.txt",
  "/%2e%2e/secret.txt",
  "/..%2fsecret.txt",
  "/inner/..%5c..%5csecret.txt",
  "//etc/passwd",
  "/page.html%00.txt",
  "/%ff",
  "/inner",
  "/",
  "/nothing.html",
])("finds nothing at %s", async (pathname) => {
  expect((await get(pathname)).status).toBe(404);
});

test("refuses to be written to, and HEAD has no body", async () => {
  for (const method of ["POST", "PUT", "DELETE", "OPTIONS"])
    expect((await get("/page.html", { method })).status).toBe(405);
  expect(await get("/page.html", { method: "HEAD" })).toMatchObject({ status: 200, body: "" });
});

test("refuses a page of another name that points to this computer", async () => {
  expect((await get("/page.html", { headers: { host: "rebound.example.com" } })).status).toBe(403);
});

test("takes another port when the one asked for is taken", async () => {
  const second = await serve(await loadCertificate(folder), portOf(server), () => Promise.resolve(undefined));
  expect(portOf(second)).not.toBe(portOf(server));
  second.close();
});
