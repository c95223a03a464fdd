import { readFile } from "node:fs/promises";
import type { IncomingMessage, ServerResponse } from "node:http";
import https from "node:https";
import path from "node:path";
import type { Certificate } from "./certificate";

/** What stands at an address; `undefined` is "not found". `pathname` is decoded and begins with "/". */
export type Site = (pathname: string) => Promise<Content | undefined>;
export type Content = {
  readonly type: string;
  readonly body: string | Uint8Array;
  readonly headers?: Readonly<Record<string, string>>;
};

const TYPES: Readonly<Record<string, string>> = {
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".css": "text/css; charset=utf-8",
  ".json": "application/json; charset=utf-8",
  ".map": "application/json; charset=utf-8",
  ".png": "image/png",
  ".svg": "image/svg+xml",
  ".txt": "text/plain; charset=utf-8",
  ".xlsx": "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
};

const NO_FILE = ["ENOENT", "EISDIR", "ENOTDIR", "ENAMETOOLONG"];

/** A file of `folder`, or `undefined`: no such file, or an address that leads out of the folder. */
export async function fileIn(folder: string, pathname: string): Promise<Content | undefined> {
  const root = path.resolve(folder);
  const file = path.resolve(root, `.${pathname}`);
  if (pathname.includes("\0") || !file.startsWith(root + path.sep)) return undefined;
  try {
    return { type: TYPES[path.extname(file)] ?? "application/octet-stream", body: await readFile(file) };
  } catch (error) {
    if (NO_FILE.includes(systemCode(error) ?? "")) return undefined;
    throw error;
  }
}

/**
 * Serves a site at https://localhost on `port`, or on a free one when `port` is taken or 0. Answers nobody but this
 * computer, and nothing but reading.
 */
export async function serve(certificate: Certificate, port: number, site: Site): Promise<https.Server> {
  const server = https.createServer({ key: certificate.key, cert: certificate.cert }, (request, response) => {
    answer(site, request, response).catch((error: unknown) => {
      console.error(error);
      if (response.headersSent) response.destroy();
      else send(response, 500, { type: "text/plain", body: "The preview failed." });
    });
  });
  try {
    await listen(server, port);
  } catch (error) {
    if (systemCode(error) !== "EADDRINUSE") throw error;
    await listen(server, 0);
  }
  return server;
}

export function portOf(server: https.Server): number {
  const address = server.address();
  if (address === null || typeof address === "string") throw new Error("The server does not listen");
  return address.port;
}

async function answer(site: Site, request: IncomingMessage, response: ServerResponse): Promise<void> {
  // Another host name that points to this computer is somebody else's page asking.
  if (!/^localhost(:\d+)?$/.test(request.headers.host ?? "")) {
    return send(response, 403, { type: "text/plain", body: "Open https://localhost instead." });
  }
  if (request.method !== "GET" && request.method !== "HEAD") {
    return send(response, 405, { type: "text/plain", body: "Only reading.", headers: { allow: "GET, HEAD" } });
  }
  const pathname = decode(request.url ?? "/");
  const content = pathname === undefined ? undefined : await site(pathname);
  if (!content) return send(response, 404, { type: "text/plain", body: "Not found." });
  send(response, 200, content, request.method === "HEAD");
}

function send(response: ServerResponse, status: number, content: Content, headOnly = false): void {
  response.writeHead(status, {
    "content-type": content.type,
    "cache-control": "no-cache",
    "x-content-type-options": "nosniff",
    // Excel and the pane come from different sites and so never share a thread in the browser; here only the port differs.
    "origin-agent-cluster": "?1",
    ...content.headers,
  });
  response.end(headOnly ? undefined : content.body);
}

function decode(url: string): string | undefined {
  try {
    return decodeURIComponent(url.replace(/[?#].*$/, ""));
  } catch {
    return undefined; // A broken % sequence names no file.
  }
}

function listen(server: https.Server, port: number): Promise<void> {
  return new Promise((resolve, reject) => {
    server.once("error", reject);
    server.listen(port, "127.0.0.1", () => {
      server.off("error", reject);
      resolve();
    });
  });
}

/** The system's name for what went wrong with a file or a port: "ENOENT", "EADDRINUSE". */
function systemCode(error: unknown): string | undefined {
  return typeof error === "object" && error !== null && "code" in error ? String(error.code) : undefined;
}
