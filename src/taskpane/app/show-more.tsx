import { create } from "zustand";
import { Button } from "./button";
import { useTexts } from "./language/use-texts";

/** How many entries of a list show before somebody asks for more, and how many come each time. */
const FIRST = 10;
const NEXT = 100;

/** By list, so that a person who looked at an entry comes back to it. */
const useHeld = create<Readonly<Record<string, number>>>(() => ({}));

/** How many entries of a list show. @param list the name that its `ShowMore` has */
export function useShown(list: string): number {
  return useHeld((held) => held[list] ?? FIRST);
}

type ShowMoreProps = { list: string; total: number; id?: string };

/** Shows the next entries of a list; nothing when all of them show. */
export function ShowMore({ list, total, id = list }: ShowMoreProps) {
  const texts = useTexts().app;
  const shown = useShown(list);
  if (total <= shown) return null;
  return (
    <Button id={`${id}-more`} onClick={() => useHeld.setState({ [list]: shown + NEXT })}>
      {texts.showMore(Math.min(NEXT, total - shown))}
    </Button>
  );
}
