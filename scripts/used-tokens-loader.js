const { readdirSync, readFileSync } = require("node:fs");
const path = require("node:path");
const { webDarkTheme, webLightTheme } = require("@fluentui/react-components");

/**
 * A webpack loader for `fluent-themes.ts`: leaves of Fluent's themes the tokens that the pane names, about fifty of 470.
 * All of them would be a twentieth of what the pane loads before it shows anything.
 *
 * @this {import("webpack").LoaderContext<unknown>}
 */
module.exports = function usedTokens() {
  const folder = path.join(__dirname, "../src/taskpane");
  this.addContextDependency(folder);
  const used = new Set();
  for (const file of readdirSync(folder, { recursive: true, encoding: "utf8" })) {
    if (!/\.tsx?$/.test(file)) continue;
    for (const [, token] of readFileSync(path.join(folder, file), "utf8").matchAll(/\btokens\.(\w+)/g)) used.add(token);
  }
  const pick = (theme) => Object.fromEntries([...used].sort().map((token) => [token, theme[token]]));
  const unknown = [...used].filter((token) => webLightTheme[token] === undefined);
  if (unknown.length > 0) throw new Error(`Fluent's themes have no ${unknown.join(", ")}`);
  return `export const themes = ${JSON.stringify({ light: pick(webLightTheme), dark: pick(webDarkTheme) })};`;
};
