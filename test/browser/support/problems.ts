import type { BrowserContext } from "playwright-core";

/**
 * Notes in `problems` what no page of ours may do: throw, log an error or a warning (a breach of the content security
 * policy is one), fail to load something, or ask another host for anything.
 */
export async function watchForProblems(context: BrowserContext, problems: string[]): Promise<void> {
  context.on("weberror", (error) => problems.push(`error: ${error.error().stack ?? error.error().message}`));
  context.on("console", (message) => {
    if (["error", "warning"].includes(message.type())) problems.push(`${message.type()}: ${message.text()}`);
  });
  context.on("response", (response) => {
    if (response.status() >= 400) problems.push(`${response.status()}: ${response.url()}`);
  });
  await context.route(
    (url) => url.hostname !== "localhost" && url.protocol !== "data:",
    async (route) => {
      problems.push(`another host: ${route.request().url()}`);
      await route.abort();
    },
  );
}
