import { type Site, fileIn } from "./http";

const OFFICE_JS_TAG = /<script\b[^>]*\bsrc="(https:\/\/[^"/]+)\/[^"]*\/office\.js"/i;

/**
 * The built pane, byte for byte what ships, but for one thing: where its HTML names the host that office.js comes from
 * (the script tag and the content security policy), it names `officeJsOrigin` instead.
 */
export function paneSite(folder: string, officeJsOrigin: string): Site {
  return async (pathname) => {
    const content = await fileIn(folder, pathname);
    if (!content || !pathname.endsWith(".html")) return content;
    return { ...content, body: withOfficeJsFrom(officeJsOrigin, Buffer.from(content.body).toString("utf8")) };
  };
}

/** Exported for its test. */
export function withOfficeJsFrom(origin: string, html: string): string {
  const built = OFFICE_JS_TAG.exec(html)?.[1];
  return built === undefined ? html : html.replaceAll(built, origin);
}
