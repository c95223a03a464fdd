/**
 * `Office` for tests without a page: what Excel on the web's `Office` says, as far as the add-in asks it. In a page
 * the real one is there.
 */
import type { Seat } from "./seat";

type SaveResult = { status: "succeeded"; value?: unknown };
type Callback = ((result: SaveResult) => void) | undefined;

export function officeOf(seat: Seat): object {
  const info = { host: "Excel", platform: "OfficeOnline" };
  return {
    onReady: async (callback?: (ready: typeof info) => void) => {
      callback?.(info);
      return info;
    },
    context: {
      ...info,
      displayLanguage: "en-US",
      contentLanguage: "en-US",
      diagnostics: { ...info, version: "16.0" },
      requirements: {
        isSetSupported: (name: string, version?: number | string) => isSupported(seat.requirementSets, name, version),
      },
      document: { url: "https://example.gov/inventory.xlsx", mode: "readWrite", settings: new DocumentSettings(seat) },
    },
  };
}

/** Names in whatever case; a version that is left out is any. */
function isSupported(sets: Readonly<Record<string, string>>, name: string, version: number | string = "0"): boolean {
  const found = Object.entries(sets).find(([set]) => set.toLowerCase() === name.toLowerCase())?.[1];
  if (found === undefined) return false;
  const [major = 0, minor = 0] = found.split(".").map(Number);
  const [wantedMajor = 0, wantedMinor = 0] = String(version).split(".").map(Number);
  return major > wantedMajor || (major === wantedMajor && minor >= wantedMinor);
}

/** The whole bag is loaded at the start and saved as a whole (fact 5.7). */
class DocumentSettings {
  private bag: Record<string, string>;

  constructor(private readonly seat: Seat) {
    this.bag = seat.loadSettings();
  }
  get(name: string): unknown {
    const text = this.bag[name];
    return text === undefined ? null : JSON.parse(text);
  }
  set(name: string, value: unknown): void {
    this.bag[name] = JSON.stringify(value);
  }
  remove(name: string): void {
    delete this.bag[name];
  }
  saveAsync(...args: unknown[]): void {
    this.seat.saveSettings(this.bag);
    callbackOf(args)?.({ status: "succeeded" });
  }
  refreshAsync(callback: Callback): void {
    this.bag = this.seat.loadSettings();
    callback?.({ status: "succeeded", value: this });
  }
}

function callbackOf(args: readonly unknown[]): Callback {
  const last = args.at(-1);
  return typeof last === "function" ? (result) => void last(result) : undefined;
}
