import type { ScreenOf } from "../app/screens";
import { ProblemScreen } from "./problem-screen";
import { QualityScreen } from "./quality-screen";

/** The problems of the whole sheet, in a list or one after the other; loaded together. */
export function QualityPages({ screen }: { screen: ScreenOf<"quality" | "problem"> }) {
  return screen.kind === "quality" ? <QualityScreen /> : <ProblemScreen />;
}
