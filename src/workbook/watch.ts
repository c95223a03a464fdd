export type StalePart = "datasets" | "responses" | "departments" | "settings";

export function watchInventory(_onStale: (what: StalePart) => void): Promise<() => Promise<void>> {
  throw new Error("not made yet");
}
