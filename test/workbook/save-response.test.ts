import type { Response } from "../../src/inventory/tables";
import { saveResponse } from "../../src/workbook/save-response";
import { bodyOf, columnOf, openMade, tableOf } from "./inventory-book";

const answer: Response = {
  departmentCode: "POL",
  prompt: "P4",
  answer: "None",
  finished: "Yes",
  note: "-5 of them\r\n=none",
  answeredBy: "Records manager",
  answeredOn: "2026-11-23T09:30",
};

describe("what a department answered", () => {
  test("is written into the row of its department and prompt", async () => {
    const { book } = await openMade();
    await saveResponse(answer);
    expect(bodyOf(book, "Responses")).toHaveLength(18);
    expect(bodyOf(book, "Responses")[12]?.map((cell) => cell?.value)).toEqual([
      "POL",
      "P4",
      "None",
      "Yes",
      "-5 of them\r\n=none",
      "Records manager",
      46349 + 9.5 / 24,
    ]);
    expect(columnOf(book, "Responses", "Answer").filter((value) => value !== "Not answered")).toEqual(["None"]);
  });

  test("is appended for a department that was added later", async () => {
    const { book } = await openMade();
    await saveResponse({ ...answer, departmentCode: "FIN" });
    expect(columnOf(book, "Responses", "Department Code").at(-1)).toBe("FIN");
    expect(bodyOf(book, "Responses")).toHaveLength(19);
  });

  test("goes into the later of two rows for one prompt", async () => {
    const { book } = await openMade(undefined, (made) => {
      const { sheet } = tableOf(made, "Responses");
      // Two rows for POL and P4; the upper one was answered later.
      const double = (at: number) => [
        { value: "POL", style: 0 },
        { value: "P4", style: 0 },
        { value: "Not sure", style: 0 },
        { value: "No", style: 0 },
        undefined,
        undefined,
        { value: at, style: 0 },
      ];
      sheet.rows[4] = double(46_348.5);
      sheet.rows[16] = double(46_340.5);
    });
    await saveResponse(answer);
    const answers = columnOf(book, "Responses", "Answer");
    expect([answers[0], answers[12]]).toEqual(["None", "Not sure"]);
  });

  test("twice the same is written once", async () => {
    const { book } = await openMade();
    await saveResponse(answer);
    const before = [...tableOf(book, "Responses").sheet.rows];
    await saveResponse(answer);
    expect(tableOf(book, "Responses").sheet.rows).toEqual(before);
  });

  test("is refused by a protected sheet", async () => {
    const { book } = await openMade();
    tableOf(book, "Responses").sheet.protection = { allowed: {} };
    await expect(saveResponse(answer)).rejects.toMatchObject({ code: "sheetProtected", what: "Responses" });
  });
});
