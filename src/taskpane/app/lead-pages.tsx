import { lazy, type ReactNode } from "react";
import { CoverageScreen } from "../coverage/coverage-screen";
import { DepartmentScreen } from "../departments/department-screen";
import { DepartmentsScreen } from "../departments/departments-screen";
import { NewRoundScreen } from "../departments/new-round-screen";
import { RemindScreen } from "../departments/remind-screen";
import { SharePromptsScreen } from "../departments/share-prompts-screen";
import { DuplicatePages } from "../duplicates/duplicate-pages";
import { PriorityScreen } from "../priority/priority-screen";
import { QualityPages } from "../quality/quality-pages";
import { ReviewDatasetScreen } from "../review/review-dataset-screen";
import { ReviewScreen } from "../review/review-screen";
import { TakeOutScreen } from "../take-out/take-out-screen";
import type { LeadScreen } from "./screens";

const RepairScreen = lazy(async () => ({
  default: (await import(/* webpackChunkName: "lead-set-up" */ "../setup/set-up-pages")).RepairScreen,
}));
const EditDepartmentsScreen = lazy(async () => ({
  default: (await import(/* webpackChunkName: "lead-set-up" */ "../setup/set-up-pages")).EditDepartmentsScreen,
}));
const EditDepartmentScreen = lazy(async () => ({
  default: (await import(/* webpackChunkName: "lead-set-up" */ "../setup/set-up-pages")).EditDepartmentScreen,
}));

/** The lead analyst's screens beside an inventory. In one file they weigh less, and a point of contact never loads them. */
export function LeadPages({ screen }: { screen: LeadScreen }): ReactNode {
  switch (screen.kind) {
    case "departments":
      return <DepartmentsScreen />;
    case "department":
      return <DepartmentScreen code={screen.code} />;
    case "sharePrompts":
      return <SharePromptsScreen code={screen.code} />;
    case "remind":
      return <RemindScreen code={screen.code} />;
    case "newRound":
      return <NewRoundScreen />;
    case "review":
      return <ReviewScreen screen={screen} />;
    case "reviewDataset":
      return <ReviewDatasetScreen screen={screen} />;
    case "priority":
      return <PriorityScreen />;
    case "coverage":
      return <CoverageScreen />;
    case "takeOut":
      return <TakeOutScreen />;
    case "quality":
    case "problem":
      return <QualityPages screen={screen} />;
    case "duplicates":
    case "duplicatePair":
      return <DuplicatePages screen={screen} />;
    case "repair":
      return <RepairScreen />;
    case "editDepartments":
      return <EditDepartmentsScreen />;
    case "editDepartment":
      return <EditDepartmentScreen code={screen.code} />;
  }
}
