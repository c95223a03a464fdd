import { newInventoryId } from "../../inventory/inventory-id";
import { isAttachBegun } from "./attach-begun";
import type { Profile } from "./profile";
import type { Screen, Visit } from "./screens";

/**
 * The screens that the pane opens with: welcome for somebody new, otherwise their home. A ribbon button opens the pane
 * at a view of its own by the page's address, "?view=new-dataset".
 */
export function openingVisits(profile: Profile | undefined): readonly Visit[] {
  if (isAttachBegun()) return [{ screen: { kind: "attach" } }];
  if (!profile) return [{ screen: { kind: "welcome" } }];
  const departments: Visit = { screen: { kind: "departments" } };
  if (profile.role === "lead") return [departments];
  const home: Visit = { screen: { kind: "checklist" } };
  switch (askedView()) {
    case "new-dataset":
      return [home, { screen: newDatasetScreen(profile) }];
    case "departments":
      return [home, departments];
    default:
      return [home];
  }
}

const askedView = () => new URLSearchParams(window.location.search).get("view");

/** The form of a row that is not there yet. It has its ID from the start, so that saving it twice makes one row. */
export function newDatasetScreen(profile: Profile): Screen & { kind: "dataset" } {
  return { kind: "dataset", id: newInventoryId(profile.department, Math.random) };
}
