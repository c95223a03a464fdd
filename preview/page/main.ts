/** The preview's page: a workbook as Excel shows it, with the pane beside it. */
import { areaAddress, cellAddress, parseArea } from "../../src/xlsx/address";
import type { FrameHost } from "../protocol/wac-calls";
import type { SeatState, SheetTab } from "../seat";
import { type Connection, type News, connect } from "./connection";
import { byId } from "./element";
import { Grid } from "./grid/grid";
import { tellRefusal } from "./grid/refused";
import { areaOf, fromArea } from "./grid/selection";
import { SheetView } from "./grid/sheet-view";
import { Pane } from "./pane";
import { goRound } from "./regions";
import { SheetTabs } from "./sheet-tabs";
import { showName, showPeople, showSaving } from "./title-bar";
import { TroubleMenu } from "./trouble-menu";

/** office.js makes GeneralException of it. */
const STAND_IN_FAILED = 5001;

async function start(): Promise<void> {
  let hear: (news: News) => void = () => {};
  const connection = await connect((news) => hear(news), showLost);
  const { welcome } = connection;
  showName(welcome.workbookName);

  const view = new SheetView(connection, byId("scroller"), () => drawn());
  let front: SheetTab | undefined;
  const tabs = new SheetTabs(
    byId("sheet-tabs"),
    (sheet) => void activate(sheet),
    (sheet, name) => void rename(sheet, name),
  );
  const bar = byId("formula", HTMLTextAreaElement);
  const nameBox = byId("name-box", HTMLInputElement);
  const grid = new Grid(connection, view, bar, (back) => tabs.openNext(back));
  const pane = new Pane(frameHost(connection, goOn), () => grid.focus());
  const trouble = new TroubleMenu(
    connection,
    view,
    () => front,
    () => pane.reload(),
  );

  function drawn(): void {
    const area = areaOf(view.selection);
    const { row, column } = view.selection.active;
    const cell = view.activeCell;
    if (document.activeElement !== nameBox) nameBox.value = cellAddress(row, column);
    if (grid.editor.mode === "ready") bar.value = cell?.edit ?? "";
    const said = `${areaAddress(area)} ${cell?.text ?? ""}`;
    grid.editor.box.setAttribute("aria-label", said);
    if (byId("announcer").textContent !== said) byId("announcer").textContent = said;
    grid.placeMarks();
  }

  async function look(): Promise<void> {
    const sheets = await connection.call("sheets");
    tabs.draw(sheets);
    front = sheets.find((sheet) => sheet.active) ?? sheets[0];
    if (front) await view.show(front.name);
  }

  async function activate(sheet: string): Promise<void> {
    grid.commit();
    await connection.call("activate", sheet);
    await look();
    grid.focus();
  }

  async function rename(sheet: string, name: string): Promise<void> {
    const outcome = await connection.call("renameSheet", sheet, name);
    await look();
    await tellRefusal(outcome);
  }

  function showState(state: SeatState): void {
    trouble.show(state);
    byId("cannot-merge").hidden = !state.cannotMerge;
    if (state.paneGone) pane.vanish();
  }

  async function refresh(): Promise<void> {
    await connection.call("refresh");
    pane.reload();
    grid.focus();
  }

  async function openPane(url: string): Promise<void> {
    await connection.call("calm", "paneGone"); // One that vanished is opened anew.
    pane.open(url);
  }

  function goOn(back: boolean): void {
    goRound(
      [
        { holds: (focused) => focused === grid.editor.box || focused === bar, enter: () => (grid.focus(), true) },
        { holds: (focused) => byId("sheet-tabs").contains(focused), enter: () => (tabs.focus(), true) },
        {
          holds: (focused) => byId("pane").contains(focused),
          enter: () => (pane.frame?.enter(true), pane.frame !== undefined),
        },
        { holds: (focused) => byId("ribbon").contains(focused), enter: () => (byId("open-pane").focus(), true) },
      ],
      back,
    );
  }

  hear = (news) => {
    switch (news.kind) {
      case "richApiEvent":
        return pane.frame?.raiseRichApiEvent(news.event);
      case "selectionChanged":
        return pane.frame?.raiseSelectionChanged();
      case "viewChanged":
        return void look();
      case "state":
        return showState(news.state);
      case "saving":
        return showSaving(news.state);
      case "people":
        return showPeople(news.others);
    }
  };
  nameBox.addEventListener("keydown", (event) => {
    if (event.key !== "Enter" && event.key !== "Escape") return;
    event.preventDefault(); // Or the line end would arrive in the cell that gets the focus.
    const area = event.key === "Enter" ? parseArea(nameBox.value.trim()) : undefined;
    if (area) grid.select(fromArea(area));
    else grid.focus();
    drawn();
  });
  document.addEventListener("keydown", (event) => {
    if (event.key !== "F6") return;
    event.preventDefault();
    goOn(event.shiftKey);
  });
  byId("open-pane").addEventListener("click", () => void openPane(welcome.paneUrl));
  byId("open-new-dataset").addEventListener("click", () => void openPane(`${welcome.paneUrl}?view=new-dataset`));
  byId("refresh").addEventListener("click", () => void refresh());

  await look();
  pane.open(welcome.paneUrl);
  grid.focus();
}

function frameHost(connection: Connection, goOn: (back: boolean) => void): FrameHost {
  const { requirementSets, workbookName } = connection.welcome;
  return {
    requirementSets,
    documentUrl: `https://localhost/${encodeURIComponent(workbookName)}.xlsx`,
    async execute(body, flags) {
      try {
        return await connection.call("execute", body, flags);
      } catch (error) {
        console.error(error);
        return { transportError: STAND_IN_FAILED };
      }
    },
    loadSettings: () => connection.call("loadSettings"),
    saveSettings: (settings) => connection.call("saveSettings", settings),
    leavePane: (forward) => goOn(!forward),
  };
}

function showLost(): void {
  const lost = byId("lost");
  lost.hidden = false;
  lost.textContent = "The preview has ended. Start it again, then reload this page.";
}

void start();
