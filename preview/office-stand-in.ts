/**
 * `Office` for tests without a page: what Excel on the web's `Office` says, as far as the add-in asks it. In a page
 * the real one is there.
 */
import { isSetSupported } from "./excel/api/requirement-sets";
import type { Seat } from "./seat";

type SaveResult = { status: "succeeded"; value?: unknown };
type Callback = ((result: SaveResult) => void) | undefined;
/** Office takes options before the callback. */
type SaveOptions = { readonly overwriteIfStale?: boolean };

export function officeOf(seat: Seat): object {
  const info = { host: "Excel", platform: "OfficeOnline" };
  return {
    onReady: (callback?: (ready: typeof info) => void) => {
      callback?.(info);
      return Promise.resolve(info);
    },
    context: {
      ...info,
      displayLanguage: "en-US",
      contentLanguage: "en-US",
      diagnostics: { ...info, version: "16.0" },
      requirements: {
        isSetSupported: (name: string, version: number | string = 0) =>
          isSetSupported(seat.requirementSets, name, String(version)),
      },
      document: { url: "https://example.gov/inventory.xlsx", mode: "readWrite", settings: new DocumentSettings(seat) },
    },
  };
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
  saveAsync(first?: SaveOptions | Callback, second?: Callback): void {
    this.seat.saveSettings(this.bag);
    const callback = typeof first === "function" ? first : second;
    callback?.({ status: "succeeded" });
  }
  refreshAsync(callback: Callback): void {
    this.bag = this.seat.loadSettings();
    callback?.({ status: "succeeded", value: this });
  }
}
