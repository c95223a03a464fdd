import { useEffect, useMemo, useState } from "react";
import type { Dataset } from "../../inventory/field";
import { publishingOrder, type ToPublish } from "../../inventory/priority/publishing-order";
import { createPrioritizer, type PrioritySuggestion } from "../../inventory/priority/suggest-priority";
import { identityChecker } from "../../inventory/row-identity";
import type { PlacedDataset } from "../../workbook/read-department-rows";
import { type AllRows, useAllRows } from "../app/all-rows";
import { inSlices } from "../app/in-slices";
import { useInventory } from "../app/store";

export type PublishingOrder = {
  readonly all: AllRows;
  readonly order: readonly ToPublish<PlacedDataset>[];
  /** Rows that are not in it, because there is nothing left to publish. */
  readonly settled: number;
  /** It was worked out of the rows as they are now. */
  readonly isDone: boolean;
};

type Worked = Pick<PublishingOrder, "order" | "settled"> & { readonly of: AllRows["rows"] | undefined };

/** What to publish first, worked out in the background; a row that did not change is not judged again. */
export function usePublishingOrder(): PublishingOrder {
  const all = useAllRows();
  const { citywideGoals } = useInventory().settings;
  const known = useMemo(
    () => ({ suggest: createPrioritizer(citywideGoals), suggestions: new WeakMap<Dataset, PrioritySuggestion>() }),
    [citywideGoals],
  );
  const [worked, setWorked] = useState<Worked>({ order: [], settled: 0, of: undefined });
  useEffect(() => {
    let isWanted = true;
    const judged: { row: PlacedDataset; suggestion: PrioritySuggestion }[] = [];
    // By an ID that two rows have nothing can be written.
    const identity = identityChecker(all.rows.map(({ dataset }) => dataset));
    const work = (row: PlacedDataset) => {
      if (identity(row.dataset) !== undefined) return;
      const suggestion = known.suggestions.get(row.dataset) ?? known.suggest(row.dataset);
      known.suggestions.set(row.dataset, suggestion);
      judged.push({ row, suggestion });
    };
    void inSlices(all.rows, work, () => isWanted).then((isDone) => {
      if (!isDone) return;
      const order = publishingOrder(judged);
      setWorked({ order, settled: judged.length - order.length, of: all.rows });
    });
    return () => {
      isWanted = false;
    };
  }, [all.rows, known]);
  return { all, order: worked.order, settled: worked.settled, isDone: all.isRead && worked.of === all.rows };
}
