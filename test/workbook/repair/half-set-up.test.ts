/** A set-up that was broken off is finished by repair, on real office.js. */
import { settings } from "../../../src/inventory/settings";
import { sheets } from "../../../src/inventory/tables";
import { openInventory } from "../../../src/workbook/open-inventory";
import { lookForRepairs } from "../../../src/workbook/repair/look-for-repairs";
import { heldData } from "../../../src/workbook/repair/repair";
import { setUpWorkbook } from "../../../src/workbook/set-up/set-up-workbook";
import { newXlsx } from "../../../src/xlsx/new";
import { openInExcel } from "../../support/excel";
import { bodyOf, columnOf, options } from "../inventory-book";
import { repairAll } from "./spoil";

describe("set-up that stopped midway", () => {
  const steps = [...Array(15).keys()];

  test.each(steps)("after %i requests, is finished by repair with what the lead analyst said", async (requests) => {
    const { book, seat } = openInExcel(newXlsx());
    const execute = seat.execute.bind(seat);
    let sent = 0;
    const stop = jest.spyOn(seat, "execute").mockImplementation((body, flags) => {
      sent += 1;
      return sent > requests ? Promise.resolve({ transportError: 5012 }) : execute(body, flags);
    });
    await setUpWorkbook(options).catch(() => undefined);
    stop.mockRestore();
    const found = await repairAll();
    expect(found.filter(heldData)).toEqual([]);
    expect(await lookForRepairs()).toEqual([]);
    expect(columnOf(book, "Departments", "Department")).toEqual(["Public Works", "Police"]);
    expect(bodyOf(book, "Responses")).toHaveLength(18);
    const values = columnOf(book, "Settings", "Value");
    expect(values[settings.findIndex(({ key }) => key === "city")]).toBe("Brightwater");
    expect(book.sheets.map(({ name }) => name).filter((name) => name !== "Sheet1")).toEqual(Object.values(sheets));
    expect(await openInventory()).toMatchObject({ kind: "inventory" });
  });
});
