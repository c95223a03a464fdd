import { shiftable } from "../../src/xlsx/formula-shift";
import { withoutPrefixes, withPrefixes } from "../../src/xlsx/function-prefix";

test.each([
  ["A1+$A$1+A$1+$A1", 2, 1, "B3+$A$1+B$1+$A3"],
  ["SUM(A:A,$B:B,1:1,$2:3)", 1, 1, "SUM(B:B,$B:C,2:2,$2:4)"],
  ["'A1 sheet'!A1+Sheet1!A1", 1, 0, "'A1 sheet'!A2+Sheet1!A2"],
  ['"A1"&A1', 1, 0, '"A1"&A2'],
  ["Table1[A1]+Table1[[#This Row],[B2]]", 5, 5, "Table1[A1]+Table1[[#This Row],[B2]]"],
  ["LOG10(A1)+ATAN2(A1,B1)+A1.B", 1, 0, "LOG10(A2)+ATAN2(A2,B2)+A1.B"],
  ["DEC2HEX(1E5)+ABC1234567890+XFE1", 1, 1, "DEC2HEX(1E5)+ABC1234567890+XFE1"],
  ["A2", -2, 0, "#REF!"],
  ["Größe1+_A1+A1_", 1, 1, "Größe1+_A1+A1_"],
])("%s, %i down and %i right", (formula, rows, columns, expected) => {
  expect(shiftable(formula)(rows, columns)).toBe(expected);
});

test.each([
  ['IFNA(XLOOKUP(A1,B:B,C:C),"IFS(")', '_xlfn.IFNA(_xlfn.XLOOKUP(A1,B:B,C:C),"IFS(")'],
  ["SORT(FILTER(A1:A9,B1:B9))", "_xlfn._xlws.SORT(_xlfn._xlws.FILTER(A1:A9,B1:B9))"],
  ["COUNTIFS(A:A,1)+IFERROR(1,2)", "COUNTIFS(A:A,1)+IFERROR(1,2)"],
])("%s stands in the file with its prefixes", (shown, stored) => {
  expect(withPrefixes(shown)).toBe(stored);
  expect(withoutPrefixes(stored)).toBe(shown);
});
