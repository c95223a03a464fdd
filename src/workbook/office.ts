/** Waits until Office is there, then checks that this is Excel and new enough (ExcelApi 1.14). @throws WorkbookError notInExcel, excelTooOld */
export function whenReady(): Promise<void> {
  throw new Error("not made yet");
}

/** `Office.context.partitionKey`, or "" where there is none: prefix for keys in localStorage (fact 9.8). */
export function storagePartition(): string {
  return "";
}

/** The workbook's address, or "" for a workbook that was never saved. */
export function documentAddress(): string {
  return "";
}

/** What the Office theme says; `undefined` where Office does not tell (Excel on the web: fact 8.2). */
export function prefersDark(): boolean | undefined {
  return undefined;
}

/** "en-US" */
export function displayLanguage(): string {
  return "en-US";
}
