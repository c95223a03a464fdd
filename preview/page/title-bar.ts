import type { SavingState } from "./messages";
import { byId } from "./element";

export function showName(workbookName: string): void {
  byId("workbook-name").textContent = workbookName;
  document.title = `${workbookName} – Preview`;
}

export function showSaving(state: SavingState): void {
  const saving = byId("saving");
  saving.classList.toggle("failed", state.kind === "failed");
  switch (state.kind) {
    case "saved":
      saving.textContent = "Saved";
      return;
    case "saving":
      saving.textContent = "Saving…";
      return;
    case "failed":
      saving.textContent = state.text;
  }
}

export function showPeople(others: number): void {
  byId("people").textContent = others === 0 ? "" : others === 1 ? "1 other is here" : `${others} others are here`;
}
