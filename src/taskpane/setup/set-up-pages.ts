/** The screens that make and mend a workbook, loaded together: they share most of their code. */
export { EditDepartmentScreen } from "./edit-department-screen";
export { EditDepartmentsScreen } from "./edit-departments-screen";
export { RepairScreen } from "./repair-screen";
export { SetUpScreen } from "./set-up-screen";
