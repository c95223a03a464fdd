/** Departments that are added or renamed while people work. */
import { promptCodes } from "../../src/inventory/prompts";
import { addDataset } from "../../src/workbook/add-dataset";
import { addDepartments } from "../../src/workbook/add-departments";
import { lookForRepairs } from "../../src/workbook/repair/look-for-repairs";
import { renameDepartment } from "../../src/workbook/rename-department";
import { saveResponse } from "../../src/workbook/save-response";
import type { Xlsx } from "../../src/xlsx/model";
import { bookWithRows } from "../bench/book-with-rows";
import { openInExcel } from "../support/excel";
import { bodyOf, columnOf, draft, openMade, requestsOf } from "./inventory-book";

describe("adding departments", () => {
  test("each gets its row and nine prompts to answer; again adds nothing", async () => {
    const { book } = await openMade();
    const added = [
      { code: "FIR", name: "Fire", aliases: "Fire Rescue", pocEmail: "fire@brightwater.example" },
      { code: "PRK", name: "Parks" },
    ];
    await addDepartments(added);
    await addDepartments([...added, { code: "pol", name: "Police again" }]);
    expect(columnOf(book, "Departments", "Code")).toEqual(["PW", "POL", "FIR", "PRK"]);
    expect(columnOf(book, "Departments", "POC Email").slice(2)).toEqual(["fire@brightwater.example", null]);
    expect(bodyOf(book, "Responses")).toHaveLength(4 * promptCodes.length);
    expect(columnOf(book, "Responses", "Department Code").slice(18, 27)).toEqual(promptCodes.map(() => "FIR"));
    expect(await lookForRepairs()).toEqual([]);
  });

  test("what the others answered stays", async () => {
    const { book } = await openMade();
    const answer = { departmentCode: "PW", prompt: "P5", answer: "None", finished: "Yes", note: "No such budget" };
    await saveResponse({ ...answer, answeredBy: "Data coordinator", answeredOn: "2026-11-24T09:00" });
    const before = bodyOf(book, "Responses").map((row) => row.map((cell) => cell?.value));
    await addDepartments([{ code: "FIR", name: "Fire" }]);
    expect(
      bodyOf(book, "Responses")
        .slice(0, 18)
        .map((row) => row.map((cell) => cell?.value)),
    ).toEqual(before);
  });

  test("a hundred are written in a few pieces", async () => {
    const { book, seat } = await openMade();
    const requests = requestsOf(seat);
    await addDepartments(Array.from({ length: 100 }, (_, i) => ({ code: `D${i}`, name: `Department ${i}` })));
    expect(requests().length).toBeLessThan(15);
    expect(bodyOf(book, "Departments")).toHaveLength(102);
    expect(bodyOf(book, "Responses")).toHaveLength(102 * 9);
  });
});

describe("renaming a department", () => {
  async function withRows(): Promise<Xlsx> {
    const { book } = await openMade();
    await addDataset(draft("PW-7K3QX9TB"));
    await addDataset(draft("POL-3F8TB2XW", { department: "Police" }));
    await addDataset(draft("PW-9C2RX7KD", { department: "pw" }));
    return book;
  }

  test("changes its row and every row that names it, and keeps the old name as an alias", async () => {
    const book = await withRows();
    const before = bodyOf(book, "Inventory").map((row) => row.map((cell) => cell?.value));
    expect(await renameDepartment("PW", "Streets and Utilities")).toBe(2);
    expect(columnOf(book, "Departments", "Department")).toEqual(["Streets and Utilities", "Police"]);
    expect(columnOf(book, "Departments", "Aliases")[0]).toBe("Public Works");
    expect(columnOf(book, "Departments", "Code")).toEqual(["PW", "POL"]);
    expect(columnOf(book, "Inventory", "Department")).toEqual([
      "Streets and Utilities",
      "Police",
      "Streets and Utilities",
    ]);
    const after = bodyOf(book, "Inventory").map((row) => row.map((cell) => cell?.value));
    const without = (rows: typeof before) => rows.map(([id, , ...others]) => [id, ...others]);
    expect(without(after)).toEqual(without(before));
  });

  test("that was broken off is finished by doing it again", async () => {
    const { seat, book } = await openMade();
    await addDataset(draft("PW-7K3QX9TB"));
    const execute = seat.execute.bind(seat);
    const stop = jest.spyOn(seat, "execute").mockImplementation((body, flags) => {
      const isWriting =
        JSON.stringify(body).includes("Streets and Utilities") && columnOf(book, "Departments", "Aliases")[0];
      return isWriting ? Promise.resolve({ transportError: 5102 }) : execute(body, flags);
    });
    await expect(renameDepartment("PW", "Streets and Utilities")).rejects.toMatchObject({ code: "busy" });
    expect(columnOf(book, "Inventory", "Department")).toEqual(["Public Works"]);
    stop.mockRestore();
    expect(await renameDepartment("PW", "Streets and Utilities")).toBe(1);
    expect(columnOf(book, "Departments", "Aliases")[0]).toBe("Public Works");
    expect(columnOf(book, "Inventory", "Department")).toEqual(["Streets and Utilities"]);
  });

  test("is refused for a code that no department has", async () => {
    await withRows();
    await expect(renameDepartment("XX", "Nobody")).rejects.toMatchObject({ code: "rowMissing", what: "XX" });
  });

  test("500 of 2,000 rows take one request for each hundred, and a few more", async () => {
    const rows = Array.from({ length: 2000 }, (_, i) =>
      draft(`PW-${String(i).padStart(8, "B")}`, { department: i % 4 === 0 ? "Public Works" : "Police" }),
    );
    const { book, seat } = openInExcel(bookWithRows(rows));
    const requests = requestsOf(seat);
    const told: string[] = [];
    expect(await renameDepartment("PW", "Streets", (done, of) => told.push(`${done}/${of}`))).toBe(500);
    expect(told).toEqual(["100/500", "200/500", "300/500", "400/500", "500/500"]);
    expect(requests().length).toBeLessThan(13);
    expect(columnOf(book, "Inventory", "Department").filter((name) => name === "Streets")).toHaveLength(500);
  });
});
