import type { ScreenOf } from "../app/screens";
import { DuplicatesScreen } from "./duplicates-screen";
import { PairScreen } from "./pair-screen";

/** Likely duplicates, in a list or pair by pair; loaded together. */
export function DuplicatePages({ screen }: { screen: ScreenOf<"duplicates" | "duplicatePair"> }) {
  return screen.kind === "duplicates" ? <DuplicatesScreen /> : <PairScreen screen={screen} />;
}
