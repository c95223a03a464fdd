/** `<mergeCells>` */
import type { Sheet } from "./model";
import type { ReadContext, SheetPiece } from "./sheet-piece";
import { attributeOf, childrenNamed, retag, tag } from "./xml";

export function readMerges(sheet: Sheet, { old }: ReadContext): void {
  sheet.merges = childrenNamed(old("mergeCells")[0], "mergeCell").flatMap((merge) => attributeOf(merge, "ref") ?? []);
}

export const merges: SheetPiece = {
  element: "mergeCells",
  model: (sheet) => sheet.merges,
  write(sheet, { old }) {
    if (sheet.merges.length === 0) return [];
    const rows = sheet.merges.map((ref) => tag("mergeCell", { ref }));
    return [retag(old("mergeCells")[0], "mergeCells", { count: rows.length }, rows.join(""))];
  },
};
