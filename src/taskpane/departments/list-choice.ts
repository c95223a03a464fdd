import { useEffect, useState } from "react";
import { usePane } from "../app/store";
import type { ListChoice } from "./list-order";

const everything: ListChoice = { filter: "all", sort: "next", search: "" };

/** What the list showed when the lead analyst went on from it. */
let left = everything;

/** What the list shows: everything, or when the lead analyst comes back to it, the same as before. */
export function useListChoice(): readonly [ListChoice, (changes: Partial<ListChoice>) => void] {
  const [choice, setChoice] = useState(() => (usePane.getState().cameBack ? left : everything));
  useEffect(() => {
    left = choice;
  }, [choice]);
  return [choice, (changes) => setChoice((current) => ({ ...current, ...changes }))];
}
