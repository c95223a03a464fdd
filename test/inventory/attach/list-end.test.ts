import { findListEnd } from "../../../src/inventory/attach/list-end";

const head = ["Dataset", "Rows"];

test.each([
  ["a list that goes on to the last row has no other end", [head, ["Trees", "1"], ["Roads", "2"]], undefined],
  ["a blank row with more below it", [head, ["Trees", "1"], ["", " "], ["Roads", "2"]], { last: 1, next: 3 }],
  ["several blank rows", [head, ["Trees", "1"], ["", ""], [], ["Source: GIS", ""]], { last: 1, next: 4 }],
  ["sums right below", [head, ["Trees", "1"], ["Total", "1"]], { last: 1, next: 2 }],
  ["a dataset whose name begins like a sum", [head, ["Totaled vehicles", "1"]], undefined],
  ["nothing between the headers and the sums", [head, ["Grand total", "0"]], undefined],
])("%s", (_name, cells, expected) => {
  expect(findListEnd(cells, 1)).toEqual(expected);
});
