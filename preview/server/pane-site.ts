import type { Trouble } from "../trouble";
import { type Site, fileIn } from "./http";
import { storageScript, withStorage } from "./storage-trouble";

const OFFICE_JS_TAG = /<script\b[^>]*\bsrc="(https:\/\/[^"/]+)\/[^"]*\/office\.js"/i;

/**
 * The built pane, byte for byte what ships, but for its HTML: where that names the host that office.js comes from (the
 * script tag and the content security policy), it names `officeJsOrigin` instead, and in front of its scripts stands one
 * more when the person's storage is in trouble.
 */
export function paneSite(
  folder: string,
  officeJsOrigin: string,
  storage: () => Extract<Trouble, { kind: "storage" }> | undefined = () => undefined,
): Site {
  return async (pathname) => {
    const script = storageScript(pathname);
    if (script !== undefined) return { type: "text/javascript; charset=utf-8", body: script };
    const content = await fileIn(folder, pathname);
    if (!content || !pathname.endsWith(".html")) return content;
    const html = withOfficeJsFrom(officeJsOrigin, Buffer.from(content.body).toString("utf8"));
    const trouble = storage();
    return { ...content, body: trouble ? withStorage(trouble.state, html) : html };
  };
}

/** Exported for its test. */
export function withOfficeJsFrom(origin: string, html: string): string {
  const built = OFFICE_JS_TAG.exec(html)?.[1];
  return built === undefined ? html : html.replaceAll(built, origin);
}
