/** Office itself: whether it is there, what it tells about the person, and every request to Excel. */
import { toWorkbookError } from "./error-mapping";
import { WorkbookError } from "./errors";

/** How long Excel may take to answer one request, in milliseconds (fact 1.20: some never answer). */
export const ANSWER_TIME = 15_000;

/** The set that Excel 2021, Microsoft 365, the web and the Mac all have (fact 7.12). */
const FLOOR = "1.14";

/**
 * Waits until Office is there.
 * @throws WorkbookError notInExcel, excelTooOld (ExcelApi below 1.14), noAnswer
 */
export async function whenReady(): Promise<void> {
  if (typeof Office === "undefined") throw new WorkbookError("notInExcel");
  const { host } = await answered(Office.onReady());
  if (String(host) !== "Excel") throw new WorkbookError("notInExcel");
  if (!Office.context.requirements.isSetSupported("ExcelApi", FLOOR)) throw new WorkbookError("excelTooOld");
}

/**
 * Runs work on the open workbook. Excel keeps the requests back while somebody is typing in a cell (fact 1.16), and
 * each must be answered in time.
 * @throws WorkbookError for everything that goes wrong in Excel; after noAnswer nobody knows whether it was done.
 */
export async function runExcel<T>(work: (context: Excel.RequestContext) => Promise<T>): Promise<T> {
  try {
    return await Excel.run({ delayForCellEdit: true }, (context) => {
      const sync = context.sync.bind(context);
      context.sync = <P>(passThrough?: P) => answered(sync(passThrough));
      return work(context);
    });
  } catch (error) {
    throw toWorkbookError(error);
  }
}

/** `Office.context.partitionKey`, or "" where there is none: the prefix of keys in localStorage (fact 9.8). */
export function storagePartition(): string {
  return Office.context.partitionKey ?? "";
}

/** The workbook's address; "" when it was never saved. */
export function documentAddress(): string {
  return Office.context.document?.url ?? "";
}

/** Whether Office shows itself dark; `undefined` where it does not tell, as on the web (fact 8.2). */
export function prefersDark(): boolean | undefined {
  return Office.context.officeTheme?.isDarkTheme;
}

/** The language of Excel's own menus, such as "en-US". */
export function displayLanguage(): string {
  return Office.context.displayLanguage ?? "en-US";
}

function answered<T>(answer: Promise<T>): Promise<T> {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(() => reject(new WorkbookError("noAnswer")), ANSWER_TIME);
    answer.then(resolve, reject).finally(() => clearTimeout(timer));
  });
}
