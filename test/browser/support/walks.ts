import type { FrameLocator } from "playwright-core";
import type { Xlsx } from "../../../src/xlsx/model";
import { newXlsx } from "../../../src/xlsx/new";
import { listToAttach } from "../../support/list-to-attach";
import { sampleBook } from "../../support/sample-book";
import { seeAttachScreens } from "./attach-screens";
import { seeLeadDepartments } from "./lead-departments-screens";
import { seeNotesScreens } from "./notes-screens";
import { type See, seePocScreens } from "./poc-screens";
import { seeQualityScreens } from "./quality-screens";
import { seeReviewScreens } from "./review-screens";
import { seeSetUpScreens } from "./set-up-screens";
import { seeTakeOutScreens } from "./take-out-screens";

/** A way through some of the pane's screens, and the workbook that it begins in. */
export type Walk = {
  readonly name: string;
  readonly book: () => Xlsx;
  readonly see: (pane: FrameLocator, see: See) => Promise<void>;
};

/** Together they come past every screen. */
export const walks: readonly Walk[] = [
  { name: "point-of-contact", book: sampleBook, see: seePocScreens },
  { name: "departments", book: sampleBook, see: seeLeadDepartments },
  { name: "review", book: sampleBook, see: seeReviewScreens },
  { name: "quality", book: sampleBook, see: seeQualityScreens },
  { name: "take-out", book: sampleBook, see: seeTakeOutScreens },
  { name: "set-up", book: newXlsx, see: seeSetUpScreens },
  { name: "attach", book: listToAttach, see: seeAttachScreens },
  { name: "notes", book: newXlsx, see: seeNotesScreens },
];
