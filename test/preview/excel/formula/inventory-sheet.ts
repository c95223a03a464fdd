import { addPlainTable, plainBook, sheetOf } from "../../../support/plain-book";

/** Five datasets as a table on the first sheet, with a gap in Records; a list on the second. */
export function inventory() {
  const book = plainBook({
    Inventory: [
      ["Dept", "Dataset", "Records", "Class", "Updated"],
      ["Police", "Incidents", 120, "Public", 45292],
      ["Police", "Arrests", 80, "Sensitive", 45323],
      ["Fire", "Hydrants", null, "Public", 45352],
      ["Parks", "Trees *old*", 40, "", null],
      ["fire", "Stations", 10.5, "Internal", 45413],
    ],
    Lists: [["Public"], ["Internal"], ["Sensitive"], [null], [7]],
  });
  addPlainTable(sheetOf(book), "Inventory");
  book.names.push(
    { name: "Classes", refersTo: "Lists!$A$1:$A$3" },
    { name: "Left", refersTo: "Inventory!A1" },
    { name: "Rate", refersTo: "0.5" },
    { name: "Loop", refersTo: "Loop+1" },
  );
  return book;
}
