/** `<hyperlinks>`: addresses outside the file stand in the relationships of the sheet. */
import type { Hyperlink, Sheet } from "./model";
import type { ReadContext, SheetPiece } from "./sheet-piece";
import { attributeOf, childrenNamed, retag } from "./xml";

export function readHyperlinks(sheet: Sheet, { old, package: parts, path }: ReadContext): void {
  const targets = new Map(parts.relationships(path).map(({ id, target }) => [id, target]));
  for (const element of childrenNamed(old("hyperlinks")[0], "hyperlink")) {
    const link: Hyperlink = { range: attributeOf(element, "ref") ?? "" };
    const address = targets.get(attributeOf(element, "id") ?? "");
    const location = attributeOf(element, "location");
    const tooltip = attributeOf(element, "tooltip");
    const display = attributeOf(element, "display");
    if (address !== undefined) link.address = address;
    if (location !== undefined) link.location = location;
    if (tooltip !== undefined) link.tooltip = tooltip;
    if (display !== undefined) link.display = display;
    sheet.hyperlinks.push(link);
  }
}

export const hyperlinks: SheetPiece = {
  element: "hyperlinks",
  model: (sheet) => sheet.hyperlinks,
  write(sheet, { old, package: parts, path, officeRelationships }) {
    const addresses = new Set(sheet.hyperlinks.map(({ address }) => address));
    // A link that was taken out leaves no trace of where it led.
    parts.unrelate(path, ({ type, target }) => type.endsWith("/hyperlink") && !addresses.has(target));
    const rows = sheet.hyperlinks.map((link) =>
      retag(undefined, "hyperlink", {
        ref: link.range,
        ...(link.address === undefined
          ? {}
          : {
              "xmlns:r": officeRelationships,
              "r:id": parts.relate(path, `${officeRelationships}/hyperlink`, link.address, true),
            }),
        location: link.location,
        tooltip: link.tooltip,
        display: link.display,
      }),
    );
    return rows.length === 0 ? [] : [retag(old("hyperlinks")[0], "hyperlinks", {}, rows.join(""))];
  },
};
