import type { Decision } from "../../src/inventory/tables";
import { overviewOf } from "../../src/inventory/department-overview";
import { listed, type ListChoice } from "../../src/taskpane/departments/list-order";
import { notDone } from "../../src/taskpane/departments/targets";
import { allAnswered, departmentRow, summaryRow } from "../inventory/department-rows";

const contact = { pointOfContact: "Data coordinator" };
const noDecisions: readonly Decision[] = [];

/** One department in each situation. */
const { departments } = overviewOf(
  {
    departments: [
      departmentRow({ code: "LIB", department: "Libraries", ...contact }),
      departmentRow({ code: "POL", department: "Police", ...contact, promptsSentOn: "2026-11-22" }),
      departmentRow({
        code: "WS",
        department: "Water and Sewer",
        ...contact,
        promptsSentOn: "2026-11-02",
        dueDate: "2026-12-01",
      }),
      departmentRow({ code: "FIN", department: "Finance", aliases: "Treasury", dueDate: "2026-11-10", ...contact }),
      departmentRow({ code: "PW", department: "Public Works", ...contact, promptsSentOn: "2026-11-20" }),
      departmentRow({ code: "HR", department: "Human Resources" }),
    ],
    responses: allAnswered({ departmentCode: "PW" }),
    datasets: [summaryRow("Submitted")],
    decisions: noDecisions,
    settings: { dueDate: "2026-12-18", roundBegan: "2026-11-02" },
  },
  "2026-11-23",
);

const everything: ListChoice = { filter: "all", sort: "next", search: "" };
const codes = (choice: Partial<ListChoice>) =>
  listed(departments, { ...everything, ...choice }).map(({ name }) => name.code);

test.each<[Partial<ListChoice>, string]>([
  [{}, "PW HR FIN LIB WS POL"],
  [{ sort: "name" }, "FIN HR LIB POL PW WS"],
  [{ sort: "due" }, "FIN WS HR LIB POL PW"],
  [{ sort: "answered" }, "FIN HR LIB POL WS PW"],
  [{ filter: "needsYou" }, "PW HR FIN LIB WS"],
  [{ filter: "overdue" }, "FIN"],
  [{ filter: "Prompts sent" }, "WS POL"],
  [{ search: " treas" }, "FIN"],
  [{ search: "wa", filter: "overdue" }, ""],
])("%j shows %s", (choice, expected) => {
  expect(codes(choice).join(" ")).toBe(expected);
});

test("those that it is time to remind come before those that are left in peace", () => {
  expect(notDone(departments).map(({ name }) => name.code)).toEqual(["WS", "POL"]);
});
