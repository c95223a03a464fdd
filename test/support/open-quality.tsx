import { screen } from "@testing-library/react";
import type { UserEvent } from "@testing-library/user-event";
import type { Dataset } from "../../src/inventory/field";
import { readAllRowsAgain } from "../../src/taskpane/app/all-rows";
import type { Profile } from "../../src/taskpane/app/profile";
import { useQuality } from "../../src/taskpane/quality/quality-state";
import { putRows } from "../bench/book-with-rows";
import { exampleDataset } from "../inventory/example-dataset";
import { heading, renderPane } from "./render-pane";

export const lead: Profile = { role: "lead", department: "", name: "Mayor's data office" };

beforeEach(() => {
  readAllRowsAgain();
  useQuality.setState(useQuality.getInitialState(), true);
});

export const dataset = (inventoryId: string, datasetName: string, changes: Partial<Dataset> = {}) =>
  exampleDataset({ inventoryId, datasetName, ...changes });

export const messy: readonly Dataset[] = [
  dataset("PW-7K3QX9TB", "Pothole repair requests", { updateFrequency: "every week" }),
  dataset("PW-3F8TB2XW", "Street trees", { updateFrequency: "every week", theme: "transportation" }),
  dataset("PW-9C2RX7KD", "Snow plow routes", { description: "", department: "Sanitation" }),
  dataset("PW-1B6XWQRT", "Street lights", {
    classification: "Sensitive",
    sensitivityReason: "Locations of cameras",
    publicationStatus: "Published",
    publishedUrl: "https://data.example.gov/lights",
    license: "None",
  }),
  dataset("PW-5N4HPLDS", "Old parking log", { description: "", reviewStatus: "Withdrawn" }),
];

/** Opens the pane beside rows that stand in the sheet, whatever they are. */
export const openRows = (rows: readonly Dataset[]) =>
  renderPane({ profile: lead, change: (book) => void putRows(book, rows) });

export async function openQuality(user: UserEvent): Promise<void> {
  await heading("2 departments");
  await user.click(await screen.findByRole("button", { name: "Quality" }));
}

export const kind = (name: RegExp) => screen.findByRole("button", { name, expanded: false });

/** Waits for the second look and the re-reading that follow a change: they take longer than a test usually waits. */
export const later = { timeout: 15_000 };
