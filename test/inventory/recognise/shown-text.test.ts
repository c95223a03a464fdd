import { shownText } from "../../../src/inventory/recognise/shown-text";

test.each([
  [41061, "m/d/yyyy", "2012-06-01"],
  [41061, "[$-409]d-mmm-yy;@", "2012-06-01"],
  [41061.5, "m/d/yy h:mm", "2012-06-01T12:00"],
  [41061, "General", "41061"],
  [41061, '0 "days"', "41061"],
  [0.5, "h:mm", "0.5"],
  [1234.5, "[Red]#,##0.00", "1234.5"],
  [true, "General", "TRUE"],
  ["2012", "yyyy-mm-dd", "2012"],
  ["", "m/d/yyyy", ""],
])("%p shown as %s reads %s", (value, format, expected) => {
  expect(shownText(value, format)).toBe(expected);
});
