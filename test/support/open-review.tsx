/** The lead analyst's queue and its cards, on rows of two departments that were sent. */
import { screen } from "@testing-library/react";
import type { Dataset } from "../../src/inventory/field";
import type { Profile } from "../../src/taskpane/app/profile";
import type { Xlsx } from "../../src/xlsx/model";
import { exampleDataset } from "../inventory/example-dataset";
import { columnOf } from "../workbook/inventory-book";
import { heading, renderPane, row as listRow } from "./render-pane";

export const lead: Profile = { role: "lead", department: "", name: "Mayor's data office" };

export const sent = (inventoryId: string, datasetName: string, known: Partial<Dataset> = {}): Dataset =>
  exampleDataset({
    inventoryId,
    datasetName,
    promptsAnswered: "P3",
    reviewStatus: "Submitted",
    lastChanged: "2026-11-20T09:00",
    lastChangedBy: "Data coordinator",
    ...known,
  });

export const trees = sent("PW-3F8TB2XW", "Street trees", { lastChanged: "2026-11-01T09:00" });
export const plows = sent("PW-9C2RX7KD", "Snow plow routes", { lastChanged: "2026-11-10T09:00" });
export const calls = sent("POL-6T2WXZBC", "Calls for service", {
  department: "Police",
  lastChanged: "2026-11-20T09:00",
});
export const three = [calls, plows, trees];

export const statuses = (book: Xlsx) => columnOf(book, "Inventory", "Review Status");
export const column = (book: Xlsx, header: string) => columnOf(book, "Inventory", header).map((value) => value ?? "");

/** Waits for the re-reading that follows a change: it takes longer than a test usually waits. */
export const later = { timeout: 15_000 };

export async function openReview(datasets: readonly Dataset[] = three) {
  const opened = await renderPane({ profile: lead, datasets });
  await openQueue(opened.user);
  return opened;
}

export async function openQueue(user: Awaited<ReturnType<typeof renderPane>>["user"]): Promise<void> {
  await user.click(await screen.findByRole("button", { name: /^Review( \d+)?$/ }));
  await heading("Review");
}

export async function openCard(name: string, datasets: readonly Dataset[] = three) {
  const opened = await openReview(datasets);
  await opened.user.click(await listRow(new RegExp(`^${name}`)));
  await heading(name);
  return opened;
}
