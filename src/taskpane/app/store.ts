import { create } from "zustand";
import type { DepartmentName } from "../../inventory/finding";
import type { Inventory } from "../../workbook/open-inventory";
import { WorkbookError } from "../../workbook/errors";
import type { LeadNotes } from "../../workbook/lead-notes/read-lead-notes";
import type { PlacedDataset } from "../../workbook/read-department-rows";
import type { SelectedRow } from "../../workbook/watch-selection";
import { openingVisits } from "./opening";
import { keepProfile, type Profile } from "./profile";
import type { Visit } from "./screens";

/** What the pane knows of the workbook it is open in. */
export type Phase =
  | { readonly kind: "starting" }
  | { readonly kind: "failed"; readonly error: WorkbookError }
  | { readonly kind: "noInventory"; readonly empty: boolean }
  /** The lead analyst's own workbook. */
  | { readonly kind: "leadNotes"; readonly notes: LeadNotes }
  | { readonly kind: "open"; readonly inventory: Inventory };

/** The whole rows of one department; `own-rows.ts` reads them when a screen needs them. */
export type HeldRows = {
  readonly department: string;
  /** What the counter of whole readings stood at when they were read, and the departments that they were told by. */
  readonly of: number | undefined;
  readonly departments: readonly DepartmentName[] | undefined;
  readonly rows: readonly PlacedDataset[];
  readonly isRead: boolean;
  readonly error: WorkbookError | undefined;
};

/** A button beside a notice. */
export type Undo = { readonly label: string; readonly run: () => Promise<string> };

export type PaneState = {
  readonly phase: Phase;
  readonly profile: Profile | undefined;
  /** The last visit is the screen that shows. Excel takes the browser's own history away, so it is kept here. */
  readonly visits: readonly Visit[];
  /** The last step was back: the focus returns to where the person left. */
  readonly cameBack: boolean;
  /** The person pressed something in the pane, so that the focus is theirs to follow; opening the pane never takes it. */
  readonly hasActed: boolean;
  /** One sentence about what was just done, shown and read out until the next step. */
  readonly notice: string | undefined;
  /** What takes back what the notice tells of. */
  readonly undo: Undo | undefined;
  readonly ownRows: HeldRows;
  /** The dataset whose row is selected in the sheet. */
  readonly selected: SelectedRow | undefined;
  /** The Inventory ID of the row that the pane itself selected last, to show it. */
  readonly shown: string | undefined;
  /** Counts how often every row was read again: then whatever was read of the rows before is stale. */
  readonly wholeReadings: number;
  /** What is waited for before something is tried again. */
  readonly waitsFor: "busy" | "cellEditMode" | undefined;
  /** The sheet was changed and could not be read again. */
  readonly stale: boolean;
};

export const usePane = create<PaneState>(() => ({
  phase: { kind: "starting" },
  profile: undefined,
  visits: [],
  cameBack: false,
  hasActed: false,
  notice: undefined,
  undo: undefined,
  ownRows: { department: "", of: undefined, departments: undefined, rows: [], isRead: false, error: undefined },
  selected: undefined,
  shown: undefined,
  wholeReadings: 0,
  waitsFor: undefined,
  stale: false,
}));

/** The inventory of the workbook. Only screens that show while one is open may ask. */
export function useInventory(): Inventory {
  return usePane(({ phase }) => {
    if (phase.kind !== "open") throw new WorkbookError("unexpected", phase.kind);
    return phase.inventory;
  });
}

/** What tells the workbook from others on this computer, in the keys of what is kept there. */
export function useWorkbookId(): string {
  return usePane(({ phase }) => {
    if (phase.kind === "leadNotes") return phase.notes.workbookId;
    return phase.kind === "open" ? phase.inventory.settings.workbookId : "";
  });
}

/** Who uses the pane. Only screens behind the welcome screen may ask. */
export function useProfile(): Profile {
  return usePane(({ profile }) => {
    if (!profile) throw new WorkbookError("unexpected", "profile");
    return profile;
  });
}

/** Puts what was just written into the inventory that the screens show, before the sheet is read again. */
export function changeInventory(change: (inventory: Inventory) => Inventory): void {
  usePane.setState(({ phase }) =>
    phase.kind === "open" ? { phase: { kind: "open", inventory: change(phase.inventory) } } : {},
  );
}

/** Remembers who uses the pane and opens the screen that they came for. */
export function chooseProfile(profile: Profile, inventory: Inventory): void {
  keepProfile(inventory.settings.workbookId, profile);
  usePane.setState({
    profile: withName(profile, inventory),
    visits: openingVisits(profile),
    cameBack: false,
    hasActed: true,
    notice: undefined,
    undo: undefined,
  });
}

/** The lead analyst is not asked for a name: it stands in the Settings sheet. */
export const withName = (profile: Profile, { settings }: Inventory): Profile =>
  profile.role === "lead" && profile.name === "" ? { ...profile, name: settings.leadAnalyst } : profile;
