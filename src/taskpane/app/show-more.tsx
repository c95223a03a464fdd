import { create } from "zustand";
import { Button } from "./button";
import { useTexts } from "./language/use-texts";

/** How many entries of a list show before somebody asks for more, and how many come each time. */
const FIRST = 10;
const NEXT = 50;

/** By list, so that a person who looked at an entry comes back to it. */
const useHeld = create<Readonly<Record<string, number>>>(() => ({}));

/**
 * How many entries of a list show.
 * @param list the name that its `ShowMore` has
 * @param first how many show before somebody asks for more
 */
export function useShown(list: string, first = FIRST): number {
  return useHeld((held) => held[list] ?? first);
}

type ShowMoreProps = { list: string; shown: number; total: number; id?: string };

/** Shows the next entries of a list; nothing when all of them show. */
export function ShowMore({ list, shown, total, id = list }: ShowMoreProps) {
  const texts = useTexts().app;
  if (total <= shown) return null;
  return (
    <div>
      <Button id={`${id}-more`} onClick={() => useHeld.setState({ [list]: shown + NEXT })}>
        {texts.showNext(Math.min(NEXT, total - shown))}
      </Button>
    </div>
  );
}
