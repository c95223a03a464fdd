import { create } from "zustand";
import { openInventory, type Inventory } from "../../workbook/open-inventory";
import { WorkbookError } from "../../workbook/errors";
import { whenReady } from "../../workbook/office";
import type { LeadNotes } from "../../workbook/lead-notes/read-lead-notes";
import { watchInventory } from "../../workbook/watch";
import { watchSelection } from "../../workbook/watch-selection";
import type { PlacedDataset } from "../../workbook/read-department-rows";
import type { SelectedRow } from "../../workbook/watch-selection";
import { asWorkbookError } from "./errors";
import { openingVisits } from "./opening";
import { keepProfile, readProfile, type Profile } from "./profile";
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
  /** What the sheet looked like when they were read. */
  readonly of: Inventory["datasets"] | undefined;
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
  /** Counts the changes of the Inventory table that were heard of, whoever made them. */
  readonly rowsChanged: number;
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
  ownRows: { department: "", of: undefined, rows: [], isRead: false, error: undefined },
  selected: undefined,
  shown: undefined,
  rowsChanged: 0,
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

/** Finds out where the pane is and opens the inventory; also what "Try again" does. */
export async function start(): Promise<void> {
  usePane.setState({ phase: { kind: "starting" } });
  try {
    await whenReady();
    const result = await openInventory();
    if (result.kind !== "inventory") {
      usePane.setState(
        result.kind === "leadNotes"
          ? { phase: result, visits: [{ screen: { kind: "notes" } }], cameBack: false, stale: false }
          : { phase: result.empty ? noInventory : notEmpty, visits: [{ screen: { kind: "setUp" } }] },
      );
      if (result.kind === "leadNotes") await watch().catch(() => usePane.setState({ stale: true }));
      return;
    }
    const { inventory } = result;
    const profile = readProfile(inventory.settings.workbookId);
    const known = profile && isKnown(profile, inventory) ? withName(profile, inventory) : undefined;
    usePane.setState({
      phase: { kind: "open", inventory },
      profile: known,
      visits: openingVisits(known),
      cameBack: false,
      stale: false,
    });
    await watch().catch(() => usePane.setState({ stale: true }));
  } catch (error) {
    usePane.setState({ phase: { kind: "failed", error: asWorkbookError(error) } });
  }
}

/** The lead analyst is not asked for a name: it stands in the Settings sheet. */
const withName = (profile: Profile, { settings }: Inventory): Profile =>
  profile.role === "lead" && profile.name === "" ? { ...profile, name: settings.leadAnalyst } : profile;

const noInventory: Phase = { kind: "noInventory", empty: true };
const notEmpty: Phase = { kind: "noInventory", empty: false };

const isKnown = (profile: Profile, { departments }: Inventory) =>
  profile.role === "lead" || departments.some(({ code }) => code === profile.department);

/** Reads the workbook again. What is typed in an open form stays as it is. */
export async function refresh(): Promise<void> {
  if (usePane.getState().phase.kind === "leadNotes") {
    const { readLeadNotes } = await import("../../workbook/lead-notes/read-lead-notes");
    return usePane.setState({ phase: { kind: "leadNotes", notes: await readLeadNotes() }, stale: false });
  }
  const result = await openInventory();
  if (result.kind === "inventory") {
    usePane.setState({ phase: { kind: "open", inventory: result.inventory }, stale: false });
    hasRead.forEach((listener) => listener(result.inventory));
  } else {
    throw new WorkbookError("tableMissing", "Inventory");
  }
}

/** Told whenever the sheet was read again. */
export const hasRead = new Set<(inventory: Inventory) => void>();

/** The inventory is read again this long after the last of a run of changes. */
const QUIET_MS = 700;

let stopWatching: (() => Promise<unknown>) | undefined;
let waiting: ReturnType<typeof setTimeout> | undefined;

/** When the pane goes away: events no longer read the inventory again. */
export function stop(): void {
  clearTimeout(waiting);
  void stopWatching?.().catch(() => undefined);
  stopWatching = undefined;
}

/** Events only say that something is stale; the truth is read again. */
async function watch(): Promise<void> {
  await stopWatching?.();
  const onStale = () => {
    clearTimeout(waiting);
    waiting = setTimeout(() => void refresh().catch(() => usePane.setState({ stale: true })), QUIET_MS);
  };
  if (usePane.getState().phase.kind === "leadNotes") {
    const { watchLeadNotes } = await import("../../workbook/lead-notes/watch-lead-notes");
    stopWatching = await watchLeadNotes(onStale);
    return;
  }
  const stopInventory = await watchInventory((part) => {
    if (part === "datasets") usePane.setState(({ rowsChanged }) => ({ rowsChanged: rowsChanged + 1 }));
    onStale();
  });
  stopWatching = stopInventory;
  const stopSelection = await watchSelection((selected) => usePane.setState({ selected }));
  stopWatching = () => Promise.all([stopInventory(), stopSelection()]);
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
