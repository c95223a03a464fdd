/**
 * The events that office.js is told of, made from what happened to the workbook and to the person's view. office.js
 * hands on only those that somebody registered for. Their numbers are office.js's own.
 */
import type { Area } from "../../src/xlsx/address";
import type { Sheet } from "../../src/xlsx/model";
import type { RichApiEvent } from "../seat";
import { fullAddress, shortAddress } from "./area-address";
import { areaOf, intersect } from "./cells";
import type { Actor, BookEvent, LiveBook } from "./live-book";
import type { ViewEvent } from "./person-view";
import { valueType, wireValue } from "./wire-value";

const RICH_API = 65_536;
const WORKBOOK = "Workbook";
const EVENT = {
  sheetChanged: 10,
  sheetActivated: 11,
  sheetDeactivated: 12,
  sheetAdded: 13,
  sheetSelection: 14,
  sheetDeleted: 15,
  calculated: 16,
  formatChanged: 18,
  protectionChanged: 24,
  sheetRenamed: 25,
  tableSelection: 100,
  tableChanged: 101,
  tableAdded: 102,
  tableDeleted: 103,
} as const;

/** What `person` hears of a change that `by` made (fact 5.4: source Local or Remote). */
export function eventsOfBook(live: LiveBook, event: BookEvent, by: Actor, person: object): RichApiEvent[] {
  const source = by.person === person ? "Local" : "Remote";
  const remote = source === "Remote";
  switch (event.kind) {
    case "cells": {
      const triggerSource = !remote && by.through === "addin" ? "ThisLocalAddin" : "Unknown";
      const message = {
        changeType: event.change,
        source,
        triggerSource,
        ...whereOf(live, event.sheet, event.area),
        ...details(event),
      };
      return changeEvents(live, event.sheet, event.area, message, remote);
    }
    case "format": {
      const message = { changeType: "RangeEdited", source, ...whereOf(live, event.sheet, event.area) };
      const formats = toSheet(live, EVENT.formatChanged, event.sheet, message, remote);
      // Fact 4.23: a new look raises the events of changed values too.
      return [...formats, ...changeEvents(live, event.sheet, event.area, message, remote)];
    }
    case "sheetAdded":
      return [make(EVENT.sheetAdded, WORKBOOK, { source, worksheetId: live.idOf(event.sheet) }, remote)];
    case "sheetDeleted":
      return [make(EVENT.sheetDeleted, WORKBOOK, { source, worksheetId: live.idOf(event.sheet) }, remote)];
    case "sheetRenamed": {
      const message = { source, nameBefore: event.before, nameAfter: event.sheet.name };
      return toSheet(live, EVENT.sheetRenamed, event.sheet, message, remote);
    }
    case "protection": {
      const message = { source, isProtected: event.sheet.protection !== undefined };
      return toSheet(live, EVENT.protectionChanged, event.sheet, message, remote);
    }
    case "tableAdded":
    case "tableDeleted": {
      const type = event.kind === "tableAdded" ? EVENT.tableAdded : EVENT.tableDeleted;
      const message = {
        source,
        worksheetId: live.idOf(event.sheet),
        tableId: live.idOf(event.table),
        tableName: event.table.name,
      };
      return [WORKBOOK, live.idOf(event.sheet)].map((target) => make(type, target, message, remote));
    }
    case "tableChanged":
    case "sheetChanged":
    case "names":
      return [];
  }
}

/** Formulas were worked out again. */
export function calculatedEvents(live: LiveBook): RichApiEvent[] {
  return live.book.sheets.flatMap((sheet) => toSheet(live, EVENT.calculated, sheet, { address: "" }, false));
}

export function eventsOfView(live: LiveBook, event: ViewEvent): RichApiEvent[] {
  switch (event.kind) {
    case "activated":
      return [
        ...toSheet(live, EVENT.sheetDeactivated, event.before, {}, false),
        ...toSheet(live, EVENT.sheetActivated, event.sheet, {}, false),
      ];
    case "selected": {
      const address = shortAddress(event.area);
      const ofTables = event.sheet.tables.map((table) => {
        const isInsideTable = intersect(areaOf(table.range), event.area) !== undefined;
        const message = { worksheetId: live.idOf(event.sheet), tableId: live.idOf(table), isInsideTable, address };
        return make(EVENT.tableSelection, live.idOf(table), message, false);
      });
      return [...toSheet(live, EVENT.sheetSelection, event.sheet, { address }, false), ...ofTables];
    }
  }
}

function changeEvents(live: LiveBook, sheet: Sheet, area: Area, message: object, remote: boolean): RichApiEvent[] {
  const ofTables = sheet.tables
    .filter((table) => intersect(areaOf(table.range), area))
    .flatMap((table) => {
      const tableId = live.idOf(table);
      const targets = [tableId, WORKBOOK, live.idOf(sheet)];
      return targets.map((target) => make(EVENT.tableChanged, target, { ...message, tableId }, remote));
    });
  return [...toSheet(live, EVENT.sheetChanged, sheet, message, remote), ...ofTables];
}

/** To whoever listens to this sheet, and to whoever listens to all sheets. */
function toSheet(live: LiveBook, type: number, sheet: Sheet, message: object, remote: boolean): RichApiEvent[] {
  const worksheetId = live.idOf(sheet);
  return [worksheetId, WORKBOOK].map((target) => make(type, target, { ...message, worksheetId }, remote));
}

function whereOf(live: LiveBook, sheet: Sheet, area: Area): object {
  return { worksheetId: live.idOf(sheet), address: shortAddress(area), referenceId: fullAddress(sheet, area) };
}

/** Fact 4.22: only for a single cell. */
function details(event: Extract<BookEvent, { kind: "cells" }>): object {
  if (!event.single) return {};
  const { before, after } = event.single;
  return {
    valueBefore: wireValue(before),
    valueAfter: wireValue(after),
    valueTypeBefore: valueType(before),
    valueTypeAfter: valueType(after),
  };
}

function make(type: number, target: string, message: object, remote: boolean): RichApiEvent {
  return [RICH_API, type, target, JSON.stringify(message), "", remote];
}
