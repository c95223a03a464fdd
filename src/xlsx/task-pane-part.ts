import type { Xlsx } from "./model";
import { escapeAttribute } from "./xml-text";

/** The add-in whose pane a workbook opens, as its manifest names it. */
export type AddIn = {
  /** The manifest's Id, a GUID. */
  readonly id: string;
  /** The manifest's Version, "0.1.0.0" or shorter. */
  readonly version: string;
};

const PANES = "xl/webextensions/taskpanes.xml";
const PANE = "xl/webextensions/webextension1.xml";
const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';

/**
 * Adds the parts with which Excel opens the add-in's pane together with the workbook, for people who have the add-in
 * (facts 6.3, 6.5, 6.7). It is looked for where developers register it, and among what an organization deploys (fact
 * 6.8). Doing it twice replaces the parts.
 */
export function openPaneWithWorkbook(book: Xlsx, addIn: AddIn): void {
  const parts = book.package;
  const write = (path: string, type: string, xml: string) =>
    parts.write(path, `application/vnd.ms-office.${type}+xml`, new TextEncoder().encode(HEAD + xml));
  write(PANE, "webextension", webExtension(addIn));
  const id = parts.relate(PANES, "http://schemas.microsoft.com/office/2011/relationships/webextension", PANE);
  write(PANES, "webextensiontaskpanes", taskPanes(id));
  parts.relate("", "http://schemas.microsoft.com/office/2011/relationships/webextensiontaskpanes", PANES);
}

/** Visibility 1: the pane opens, or asks to be trusted, the first time too (fact 6.4). */
function taskPanes(relationship: string): string {
  return (
    '<wetp:taskpanes xmlns:wetp="http://schemas.microsoft.com/office/webextensions/taskpanes/2010/11">' +
    '<wetp:taskpane dockstate="right" visibility="1" width="350" row="4">' +
    '<wetp:webextensionref xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships" ' +
    `r:id="${relationship}"/>` +
    "</wetp:taskpane></wetp:taskpanes>"
  );
}

function webExtension({ id, version }: AddIn): string {
  const reference = (store: string, storeType: string) =>
    `<we:reference id="${escapeAttribute(id)}" version="${escapeAttribute(fourParts(version))}" store="${store}" storeType="${storeType}"/>`;
  return (
    '<we:webextension xmlns:we="http://schemas.microsoft.com/office/webextensions/webextension/2010/11" ' +
    `id="{${escapeAttribute(id.toUpperCase())}}">` +
    reference("developer", "Registry") +
    `<we:alternateReferences>${reference("EXCatalog", "EXCatalog")}</we:alternateReferences>` +
    '<we:properties><we:property name="Office.AutoShowTaskpaneWithDocument" value="true"/></we:properties>' +
    "<we:bindings/>" +
    '<we:snapshot xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"/>' +
    "</we:webextension>"
  );
}

/** Excel writes all four parts of a version. */
function fourParts(version: string): string {
  return [...version.split("."), "0", "0", "0"].slice(0, 4).join(".");
}
