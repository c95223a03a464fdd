import { openInventory } from "../../src/workbook/open-inventory";
import { ANSWER_TIME, runExcel, storagePartition, whenReady } from "../../src/workbook/office";
import { newXlsx } from "../../src/xlsx/new";
import { openInExcel } from "../support/excel";

describe("waiting for Excel", () => {
  test("is over when the page is open in an Excel that is new enough", async () => {
    openInExcel(newXlsx());
    await expect(whenReady()).resolves.toBeUndefined();
    expect(storagePartition()).toBe("");
  });

  test("an Excel without ExcelApi 1.14 is too old", async () => {
    openInExcel(newXlsx(), { requirementSets: { ExcelApi: "1.13" } });
    await expect(whenReady()).rejects.toMatchObject({ code: "excelTooOld" });
  });

  test("a page in a browser by itself is not in Excel", async () => {
    openInExcel(newXlsx());
    const onReady = jest.spyOn(Office, "onReady").mockResolvedValue({ host: null, platform: null } as never);
    await expect(whenReady()).rejects.toMatchObject({ code: "notInExcel" });
    onReady.mockRestore();
  });
});

describe("a request that fails", () => {
  const anything = () =>
    runExcel(async (context) => {
      const sheet = context.workbook.worksheets.getFirst().load("name");
      await context.sync();
      return sheet.name;
    });

  test.each([
    [5004, "cellEditMode"],
    [5012, "sessionExpired"],
    [5016, "busy"],
    [5102, "busy"],
    [5103, "tooMuchData"],
    [5104, "tooMuchData"],
    [7000, "readOnly"],
    [1014, "unexpected"],
  ])("fact 1.14: transport error %d is %s", async (transportError, code) => {
    const { seat } = openInExcel(newXlsx());
    jest.spyOn(seat, "execute").mockResolvedValue({ transportError });
    await expect(anything()).rejects.toMatchObject({ name: "WorkbookError", code });
  });

  test("fact 1.20: a request that is never answered is given up", async () => {
    const { seat } = openInExcel(newXlsx());
    jest.useFakeTimers();
    try {
      jest.spyOn(seat, "execute").mockReturnValue(new Promise(() => {}));
      const failed = expect(openInventory()).rejects.toMatchObject({ code: "noAnswer" });
      await jest.advanceTimersByTimeAsync(ANSWER_TIME);
      await failed;
    } finally {
      jest.useRealTimers();
    }
  });

  test("keeps what Excel said as its cause", async () => {
    const { seat } = openInExcel(newXlsx());
    jest.spyOn(seat, "execute").mockResolvedValue({ transportError: 1014 });
    const error: unknown = await anything().catch((thrown: unknown) => thrown);
    expect(error).toMatchObject({ cause: { code: "InvalidRequestContext" } });
  });

  test("fact 1.16: while somebody types in a cell the request waits", async () => {
    const { seat } = openInExcel(newXlsx());
    seat.beginEdit("Sheet1", 0, 0);
    let answered = false;
    const answer = anything().then((name) => {
      answered = true;
      return name;
    });
    await new Promise((resolve) => setImmediate(resolve));
    expect(answered).toBe(false);
    seat.cancelEdit();
    expect(await answer).toBe("Sheet1");
  });
});
