/** Adding, changing and deleting defined names. */
import type { DefinedName } from "../../src/xlsx/model";
import { itemAlreadyExists } from "./errors";
import { freshId } from "./identities";
import type { LiveBook } from "./live-book";
import { changeBook } from "./operation";

/** @throws HostError ItemAlreadyExists when the workbook (or the name's sheet) has one of this name. */
export function addName(live: LiveBook, name: DefinedName): DefinedName {
  const id = freshId();
  return changeBook(live, (live) => {
    const taken = live.book.names.some(
      (each) => each.sheet === name.sheet && each.name.toLowerCase() === name.name.toLowerCase(),
    );
    if (taken) throw itemAlreadyExists();
    const added = live.giveId({ ...name }, id);
    live.book.names.push(added);
    live.changed({ kind: "names" });
    return added;
  });
}

export function changeName(live: LiveBook, name: DefinedName, change: Partial<DefinedName>): void {
  const id = live.idOf(name);
  changeBook(live, (live) => {
    const found = live.book.names.find((each) => live.idOf(each) === id);
    if (!found) return;
    Object.assign(found, change);
    live.changed({ kind: "names" });
  });
}

export function deleteName(live: LiveBook, name: DefinedName): void {
  const id = live.idOf(name);
  changeBook(live, (live) => {
    live.book.names = live.book.names.filter((each) => live.idOf(each) !== id);
    live.changed({ kind: "names" });
  });
}
