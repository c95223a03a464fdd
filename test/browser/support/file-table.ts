import { Workbook } from "@cj-tech-master/excelts";

/** The rows of a table in a file as another program reads them, each by header. The header stands in row 4. */
export async function tableInFile(file: string, sheet: string): Promise<Record<string, string>[]> {
  const workbook = new Workbook();
  await workbook.xlsx.readFile(file);
  const found = workbook.getWorksheet(sheet);
  if (!found) throw new Error(`The file has no sheet ${sheet}.`);
  const headers = new Map<number, string>();
  found.getRow(4).eachCell((cell, column) => headers.set(column, cell.text));
  const rows: Record<string, string>[] = [];
  found.eachRow((row, number) => {
    if (number <= 4) return;
    const values = [...headers].map(([column, header]) => [header, row.getCell(column).text] as const);
    if (values.some(([, value]) => value !== "")) rows.push(Object.fromEntries(values));
  });
  return rows;
}
