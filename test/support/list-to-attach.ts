/** A workbook with a list of a city's own that has something of everything that is asked when it is attached. */
import { openWorkbook } from "../../preview/people/open-workbook";
import type { Xlsx } from "../../src/xlsx/model";
import { newXlsx } from "../../src/xlsx/new";

const cells = [
  ["City of Brightwater: data assets of all departments"],
  [],
  [
    "Agency",
    "Name",
    "SUMMARY_OF_WHAT_IT_HOLDS",
    "Level",
    "Tags",
    "Contact",
    "Updated how often",
    "Subject",
    "Last updated",
    "Station",
    "",
    "Notes",
    "Notes",
  ],
  [
    "Public Works",
    "Potholes",
    "Requests for repair, with place and date",
    "Level 1",
    "streets, repair",
    "Streets office",
    "Yearly",
    "Roads",
    "3.4.2026",
    "4",
    "x",
    "",
    "by phone",
  ],
  [
    "Fire",
    "Hydrants",
    "Each hydrant and its yearly test",
    "Level 0",
    "water, fire",
    "Fire marshal",
    "Daily",
    "Public safety",
    "5.6.2026",
    "",
    "",
    "",
    "",
  ],
  [
    "Dept. of Fire",
    "Alarm boxes",
    "Boxes on streets",
    "Level 1",
    "fire, streets",
    "Fire marshal",
    "Biannual",
    "Public safety",
    "",
    "2",
    "",
    "old",
    "",
  ],
  [
    "Parks",
    "Street trees",
    "Trees on public land",
    "Level 0",
    "trees",
    "Forester",
    "Monthly",
    "Nature",
    "7.8.2026",
    "",
    "",
    "",
    "",
  ],
  [],
  ["Total", "4"],
];

export function listToAttach(): Xlsx {
  const book = newXlsx();
  const [sheet] = book.sheets;
  const typed = openWorkbook(book, "list.xlsx")
    .join()
    .paste(sheet?.name ?? "", 0, 0, cells);
  if (typed.kind !== "accepted") throw new Error(typed.kind);
  return book;
}
