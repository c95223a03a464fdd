import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import os from "node:os";
import path from "node:path";
import { paneSite, withOfficeJsFrom } from "../../../preview/server/pane-site";

const html = (origin: string) => `<!doctype html>
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; script-src 'self' ${origin}; connect-src 'none'" />
<script src="${origin}/lib/1/hosted/office.js"></script><script defer src="taskpane.js"></script>`;

test("the pane's page loads office.js from the preview, and its policy allows that and nothing else", () => {
  const built = html("https://appsforoffice.microsoft.com");
  expect(withOfficeJsFrom("https://localhost:3100", built)).toBe(html("https://localhost:3100"));
});

test("a pane built for another address of office.js is served in the same way", () => {
  const built = html("https://appsforoffice.gcch.cdn.office.net");
  expect(withOfficeJsFrom("https://localhost:3100", built)).toBe(html("https://localhost:3100"));
});

test("storage in trouble is one script more, in front of the others, from the pane's own address", async () => {
  const folder = mkdtempSync(path.join(os.tmpdir(), "pane-site-test-"));
  try {
    writeFileSync(path.join(folder, "taskpane.html"), html("https://localhost:3100"));
    const site = paneSite(folder, "https://localhost:3100", () => ({ kind: "storage", state: "full" }));
    const page = String((await site("/taskpane.html"))?.body);
    const [src] = /src="(\/preview[^"]+)"/.exec(page)?.slice(1) ?? [];
    expect(page.replace(`<script src="${src}"></script>`, "")).toBe(html("https://localhost:3100"));
    expect(page.indexOf(src ?? "?")).toBeLessThan(page.indexOf("office.js"));
    expect((await site(src ?? ""))?.type).toMatch("text/javascript");
  } finally {
    rmSync(folder, { recursive: true });
  }
});

test("a page without office.js, and every file that is no page, stays byte for byte", async () => {
  const folder = mkdtempSync(path.join(os.tmpdir(), "pane-site-test-"));
  try {
    const script = Buffer.from(
      '/* <script src="https://appsforoffice.microsoft.com/lib/1/hosted/office.js"> */ \u00e9',
      "latin1",
    );
    writeFileSync(path.join(folder, "taskpane.js"), script);
    writeFileSync(path.join(folder, "about.html"), "<p>https://appsforoffice.microsoft.com</p>");
    const site = paneSite(folder, "https://localhost:3100");
    expect((await site("/taskpane.js"))?.body).toEqual(script);
    expect((await site("/about.html"))?.body).toBe("<p>https://appsforoffice.microsoft.com</p>");
    expect(await site("/missing.html")).toBeUndefined();
  } finally {
    rmSync(folder, { recursive: true });
  }
});
