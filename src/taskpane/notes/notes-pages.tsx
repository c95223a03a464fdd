import type { ReactNode } from "react";
import type { NotesScreen } from "../app/screens";
import { AddDepartmentsScreen } from "./add-departments-screen";
import { BriefScreen } from "./brief-screen";
import { CarryOverScreen } from "./carry-over-screen";
import { DepartmentScreen } from "./department-screen";
import { NotesListScreen } from "./notes-list-screen";
import { SetUpNotesScreen } from "./set-up-notes-screen";

/** The screens of the lead analyst's own workbook, loaded together. */
export function NotesPages({ screen }: { screen: NotesScreen }): ReactNode {
  switch (screen.kind) {
    case "setUpNotes":
      return <SetUpNotesScreen />;
    case "notes":
      return <NotesListScreen view={screen.view} />;
    case "notesAdd":
      return <AddDepartmentsScreen />;
    case "notesCarry":
      return <CarryOverScreen />;
    case "notesDepartment":
      return <DepartmentScreen id={screen.id} name={screen.name} />;
    case "notesBrief":
      return <BriefScreen id={screen.id} name={screen.name} />;
  }
}
