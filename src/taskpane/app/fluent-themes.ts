import { webDarkTheme, webLightTheme } from "@fluentui/react-components";

/** Fluent's themes. Of these the build keeps the tokens that the pane names (scripts/used-tokens-loader.js). */
export const themes = { light: webLightTheme, dark: webDarkTheme };
