import { useEffect, useMemo } from "react";
import { create } from "zustand";
import { decideAgain, pairDecisions, pairKey } from "../../inventory/decisions";
import { findDuplicatesInSteps, type DuplicatePair } from "../../inventory/duplicates/find-duplicates";
import { isListed } from "../../inventory/prompt-status";
import { identityChecker } from "../../inventory/row-identity";
import type { Decision } from "../../inventory/tables";
import type { PlacedDataset } from "../../workbook/read-department-rows";
import { useAllRows, type AllRows } from "../app/all-rows";
import { inSlices } from "../app/in-slices";
import { useInventory } from "../app/store";

/** What was found, kept while the lead analyst goes to a pair and comes back. `of`: the rows that were compared. */
type Found = {
  readonly pairs: readonly DuplicatePair[];
  readonly of: AllRows["rows"] | undefined;
  /** How much is done, from 0 to 100. */
  readonly done: number;
  readonly isStopped: boolean;
};

const useFound = create<Found>(() => ({ pairs: [], of: undefined, done: 0, isStopped: false }));

export type Duplicates = {
  readonly all: AllRows;
  /** Pairs that nobody has decided about, the surest first. */
  readonly pairs: readonly DuplicatePair[];
  /** All rows were compared at least once. */
  readonly isFound: boolean;
  /** Some rows have changed since. */
  readonly isSearching: boolean;
  readonly done: number;
  readonly isStopped: boolean;
  /** The row with an Inventory ID of its own that is still in the list. */
  readonly rowOf: (id: string) => PlacedDataset | undefined;
  /** How many rows were left out: they have no ID of their own. */
  readonly leftOut: number;
  /** The latest decision about each pair, by `pairKey`. */
  readonly decided: ReadonlyMap<string, Decision>;
};

/** The pairs of the whole sheet, searched for in the background whenever its rows have changed. */
export function useDuplicates(): Duplicates {
  const all = useAllRows();
  const { rows, isRead } = all;
  const found = useFound();
  const { decisions } = useInventory();
  const decided = useMemo(() => pairDecisions(decisions), [decisions]);
  const own = useMemo(() => {
    const identity = identityChecker(rows.map(({ dataset }) => dataset));
    return new Map(
      rows
        .filter(({ dataset }) => isListed(dataset) && identity(dataset) === undefined)
        .map((row) => [row.dataset.inventoryId, row]),
    );
  }, [rows]);
  const isFresh = useMemo(() => isSame(found.of, rows), [found.of, rows]);
  const mustSearch = isRead && !isFresh && !found.isStopped;
  useEffect(() => {
    if (!mustSearch) return undefined;
    let isWanted = true;
    const isGoingOn = () => isWanted && !useFound.getState().isStopped;
    void search([...own.values()], isGoingOn).then((pairs) => {
      if (pairs) useFound.setState({ pairs, of: rows, done: 100 });
    });
    return () => {
      isWanted = false;
    };
  }, [mustSearch, own, rows]);

  const pairs = useMemo(
    () =>
      found.pairs.filter(({ one, other }) => {
        const decision = decided.get(pairKey(one.inventoryId, other.inventoryId))?.kind ?? decideAgain;
        return own.has(one.inventoryId) && own.has(other.inventoryId) && decision === decideAgain;
      }),
    [found.pairs, own, decided],
  );
  return {
    all,
    pairs,
    isFound: isRead && found.of !== undefined,
    isSearching: !isFresh,
    done: found.done,
    isStopped: found.isStopped,
    rowOf: (id) => own.get(id),
    leftOut: rows.filter(({ dataset }) => isListed(dataset)).length - own.size,
    decided,
  };
}

export const stopSearching = () => useFound.setState({ isStopped: true });
export const searchAgain = () => useFound.setState({ isStopped: false, of: undefined });

/** Rows that are read again and say the same are the same objects. */
function isSame(compared: AllRows["rows"] | undefined, rows: AllRows["rows"]): boolean {
  if (compared === rows) return true;
  return compared?.length === rows.length && compared.every(({ dataset }, i) => dataset === rows[i]?.dataset);
}

async function search(
  rows: readonly PlacedDataset[],
  isWanted: () => boolean,
): Promise<readonly DuplicatePair[] | undefined> {
  let pairs: readonly DuplicatePair[] = [];
  function* steps() {
    pairs = yield* findDuplicatesInSteps(rows.map(({ dataset }) => dataset));
  }
  const tell = (done: number) => {
    const percent = Math.floor(done * 100);
    if (percent !== useFound.getState().done) useFound.setState({ done: percent });
  };
  return (await inSlices(steps(), tell, isWanted)) ? pairs : undefined;
}
