import type { Trouble } from "../trouble";

type State = Extract<Trouble, { kind: "storage" }>["state"];

/** Scripts that run in the pane's page before its own, so that its local storage is as it may be for an add-in (fact 9.8). */
const SCRIPTS: Readonly<Record<State, string>> = {
  // What a browser does that blocks the storage of other sites.
  blocked: `Object.defineProperty(window, "localStorage", {
  get() {
    throw new DOMException("The user agent's policy denies access to the storage.", "SecurityError");
  },
});
`,
  full: `const { setItem } = Storage.prototype;
Storage.prototype.setItem = function (key, value) {
  if (this === window.localStorage) throw new DOMException("The quota has been exceeded.", "QuotaExceededError");
  setItem.call(this, key, value);
};
`,
};

/** The script at this address of the pane's site. */
export function storageScript(pathname: string): string | undefined {
  const state = (["blocked", "full"] as const).find((each) => pathname === addressOf(each));
  return state && SCRIPTS[state];
}

/** The pane's page, with the script of this state in front of every other. */
export function withStorage(state: State, html: string): string {
  const first = html.search(/<script\b/i);
  return first < 0 ? html : `${html.slice(0, first)}<script src="${addressOf(state)}"></script>${html.slice(first)}`;
}

function addressOf(state: State): string {
  return `/preview-storage-${state}.js`;
}
