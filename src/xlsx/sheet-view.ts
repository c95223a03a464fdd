/** `<sheetViews>`: grid lines, frozen panes, the selection, which tab is in front. */
import { cellAddress } from "./address";
import type { Sheet } from "./model";
import type { ReadContext, SheetPiece } from "./sheet-piece";
import {
  attributeOf,
  booleanOf,
  child,
  childrenNamed,
  contentWithout,
  numberOf,
  retag,
  tag,
  type XmlElement,
} from "./xml";

export function readSheetView(sheet: Sheet, { old }: ReadContext): void {
  const view = child(old("sheetViews")[0], "sheetView");
  const pane = child(view, "pane");
  sheet.showGridlines = booleanOf(view, "showGridLines") ?? true;
  if (isFrozen(pane)) sheet.freeze = { rows: numberOf(pane, "ySplit") ?? 0, columns: numberOf(pane, "xSplit") ?? 0 };
  const active = attributeOf(pane, "activePane") ?? "topLeft";
  const selections = childrenNamed(view, "selection");
  const selection = selections.find((s) => (attributeOf(s, "pane") ?? "topLeft") === active) ?? selections.at(-1);
  sheet.selection = (attributeOf(selection, "sqref") ?? "A1").split(" ")[0] ?? "A1";
}

function isFrozen(pane: XmlElement | undefined): boolean {
  return (attributeOf(pane, "state") ?? "split").startsWith("frozen");
}

export const sheetView: SheetPiece = {
  element: "sheetViews",
  model: (sheet, { active }) => [sheet.showGridlines, sheet.freeze, sheet.selection, active],
  write(sheet, { old, active }) {
    const [views] = old("sheetViews");
    const [view, ...others] = childrenNamed(views, "sheetView");
    const attributes = {
      showGridLines: sheet.showGridlines ? undefined : false,
      tabSelected: active || undefined,
      workbookViewId: attributeOf(view, "workbookViewId") ?? "0",
    };
    const content = paneAndSelection(sheet, view) + contentWithout(view, "pane", "selection");
    const rest = others.map(({ xml }) => xml).join("") + contentWithout(views, "sheetView");
    return [retag(views, "sheetViews", {}, retag(view, "sheetView", attributes, content) + rest)];
  },
};

function paneAndSelection(sheet: Sheet, view: XmlElement | undefined): string {
  const old = child(view, "pane");
  const cells = { activeCell: sheet.selection.split(":")[0], sqref: sheet.selection };
  const { rows, columns } = sheet.freeze ?? { rows: 0, columns: 0 };
  if (rows === 0 && columns === 0) {
    const split = old && !isFrozen(old) ? old : undefined;
    return (split?.xml ?? "") + tag("selection", { pane: attributeOf(split, "activePane"), ...cells });
  }
  const same =
    isFrozen(old) &&
    numberOf(old, "ySplit") === (rows || undefined) &&
    numberOf(old, "xSplit") === (columns || undefined);
  const activePane = rows > 0 && columns > 0 ? "bottomRight" : rows > 0 ? "bottomLeft" : "topRight";
  const pane = tag("pane", {
    xSplit: columns || undefined,
    ySplit: rows || undefined,
    topLeftCell: (same ? attributeOf(old, "topLeftCell") : undefined) ?? cellAddress(rows, columns),
    activePane,
    state: "frozen",
  });
  const panes = rows > 0 && columns > 0 ? ["topRight", "bottomLeft", "bottomRight"] : [activePane];
  return pane + panes.map((name) => tag("selection", { pane: name, ...(name === activePane ? cells : {}) })).join("");
}

/** The cells that a sheet uses, for `<dimension>`. */
export function usedRange(sheet: Sheet): string {
  let top = -1;
  let bottom = 0;
  let left = Infinity;
  let right = 0;
  sheet.rows.forEach((cells, row) =>
    cells?.forEach((cell, column) => {
      if (!cell) return;
      if (top < 0) top = row;
      bottom = row;
      left = Math.min(left, column);
      right = Math.max(right, column);
    }),
  );
  if (top < 0) return "A1";
  const first = cellAddress(top, left);
  const last = cellAddress(bottom, right);
  return first === last ? first : `${first}:${last}`;
}
