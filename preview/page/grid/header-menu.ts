import type { CellPosition } from "../../../src/xlsx/address";
import type { Connection } from "../connection";
import { type MenuEntry, type MenuPlace, chooseFromMenu } from "../menu";
import { tellRefusal } from "./refused";
import type { SheetView } from "./sheet-view";

type Choice = { readonly sort: "ascending" | "descending" } | { readonly show: string } | "all";

/** The menu behind the button of a table's header: sorts the table by this column, or filters it by one value. */
export async function openHeaderMenu(
  connection: Connection,
  view: SheetView,
  { row, column }: CellPosition,
  place: MenuPlace,
): Promise<void> {
  const { sheet } = view;
  const menu = await connection.call("headerMenu", sheet, row, column);
  if (!menu) return;
  const choice = await chooseFromMenu<Choice>("Sort and filter", entriesOf(menu), place);
  if (choice === undefined) return;
  const outcome =
    choice === "all"
      ? await connection.call("filter", sheet, row, column)
      : "sort" in choice
        ? await connection.call("sort", sheet, row, column, choice.sort)
        : await connection.call("filter", sheet, row, column, choice.show);
  await view.refresh();
  await tellRefusal(outcome);
}

function entriesOf({ values, filtered }: { values: readonly string[]; filtered: boolean }): MenuEntry<Choice>[] {
  return [
    { text: "Sort A to Z", choice: { sort: "ascending" } },
    { text: "Sort Z to A", choice: { sort: "descending" } },
    ...(filtered ? [{ text: "Clear filter", choice: "all" } as const] : []),
    "Show only",
    ...values.map((value) => ({ text: value === "" ? "(Blanks)" : value, choice: { show: value } })),
  ];
}
