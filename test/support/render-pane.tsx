/** The real pane in a document, on a real workbook in the stand-in for Excel. */
import { render, screen } from "@testing-library/react";
import userEvent, { type UserEvent } from "@testing-library/user-event";
import type { Seat, SeatOptions } from "../../preview/seat";
import type { Dataset } from "../../src/inventory/field";
import { App } from "../../src/taskpane/app/app";
import { keepProfile, type Profile } from "../../src/taskpane/app/profile";
import { usePane } from "../../src/taskpane/app/store";
import { addDataset } from "../../src/workbook/add-dataset";
import type { Xlsx } from "../../src/xlsx/model";
import { openMade, options } from "../workbook/inventory-book";

export const publicWorks: Profile = { role: "pointOfContact", department: "PW", name: "Data coordinator" };

type PaneOptions = {
  seat?: SeatOptions;
  /** Rows that are in the sheet before the pane opens. */
  datasets?: readonly Dataset[];
  /** Done in the workbook before the pane opens, after the rows are in it. */
  prepare?: (book: Xlsx) => Promise<void> | void;
  /** Who used the pane before; left out, nobody did. */
  profile?: Profile;
  /** "?view=new-dataset" */
  address?: string;
  /** Done to the file before anybody opens it. */
  change?: (book: Xlsx) => void;
};

export type Pane = { readonly book: Xlsx; readonly seat: Seat; readonly user: UserEvent };

/** Opens the pane beside a workbook with an inventory. */
export async function renderPane(paneOptions: PaneOptions = {}): Promise<Pane> {
  const { seat, datasets = [], prepare, profile, address, change } = paneOptions;
  const opened = await openMade(seat, change);
  for (const dataset of datasets) await addDataset(dataset);
  await prepare?.(opened.book);
  if (profile) keepProfile(options.workbookId, profile);
  return { ...opened, user: showPane(address) };
}

/** Shows the pane beside whatever is open in Excel, as after a reload: only what was stored is remembered. */
export function showPane(address = "/"): UserEvent {
  window.history.replaceState(null, "", address);
  usePane.setState(usePane.getInitialState(), true);
  render(<App />);
  return userEvent.setup();
}

/** A row of a list, found by the words it begins with. */
export const row = (name: RegExp) => screen.findByRole("button", { name });

/** Waits until a screen shows, by its heading. */
export const heading = (name: string | RegExp) => screen.findByRole("heading", { level: 1, name });
