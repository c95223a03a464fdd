import { FluentProvider, webLightTheme } from "@fluentui/react-components";

/** The whole pane. */
export function App() {
  return <FluentProvider theme={webLightTheme}>…</FluentProvider>;
}
