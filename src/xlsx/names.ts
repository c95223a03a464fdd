/** `<definedNames>`: a name of one sheet counts its sheet by place in the workbook, chart sheets included. */
import { withoutPrefixes, withPrefixes } from "./function-prefix";
import type { DefinedName } from "./model";
import { attributeOf, booleanOf, childrenNamed, numberOf, retag, textOf, type XmlElement } from "./xml";
import { decodeXString, encodeXString, escapeText } from "./xml-text";

export function readNames(element: XmlElement | undefined, sheetNames: readonly string[]): DefinedName[] {
  return childrenNamed(element, "definedName").map((name) => readName(name, sheetNames));
}

function readName(element: XmlElement, sheetNames: readonly string[]): DefinedName {
  const local = numberOf(element, "localSheetId");
  const sheet = local === undefined ? undefined : sheetNames[local];
  const comment = attributeOf(element, "comment");
  return {
    name: attributeOf(element, "name") ?? "",
    refersTo: withoutPrefixes(decodeXString(textOf(element))),
    ...(sheet === undefined ? {} : { sheet }),
    ...(booleanOf(element, "hidden") ? { hidden: true } : {}),
    ...(comment === undefined ? {} : { comment: decodeXString(comment) }),
  };
}

/**
 * @param place where a name's sheet now stands in the workbook; `undefined` when it is gone, and its names with it
 * @param oldSheets the names of the sheets in the file, by place
 */
export function writeNames(
  names: readonly DefinedName[],
  place: (sheet: string) => number | undefined,
  old: XmlElement | undefined,
  oldSheets: readonly string[],
): string {
  const known = new Map(childrenNamed(old, "definedName").map((e) => [JSON.stringify(readName(e, oldSheets)), e]));
  const rows = names.flatMap((name) => {
    const local = name.sheet === undefined ? undefined : place(name.sheet);
    if (name.sheet !== undefined && local === undefined) return [];
    const same = known.get(JSON.stringify(name));
    const attributes = {
      name: name.name,
      localSheetId: local,
      hidden: name.hidden || undefined,
      comment: name.comment === undefined ? undefined : encodeXString(name.comment),
    };
    // What we do not know of a name (its macro, its description) goes on when the name itself did not change.
    return [retag(same, "definedName", attributes, escapeText(encodeXString(withPrefixes(name.refersTo))))];
  });
  return rows.length === 0 ? "" : retag(old, "definedNames", {}, rows.join(""));
}
