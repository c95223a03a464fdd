import { useRef } from "react";
import { create } from "zustand";
import { Button } from "./button";
import { keepFocus } from "./focus";
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

/**
 * Shows the next entries of the list that stands before it; nothing when all of them show. With the last of them the
 * button goes away, and the focus goes to the entry that was the last until then.
 */
export function ShowMore({ list, shown, total, id = list }: ShowMoreProps) {
  const texts = useTexts().app;
  const part = useRef<HTMLDivElement>(null);
  if (total <= shown) return null;
  const showMore = () => {
    const entries = part.current?.previousElementSibling?.querySelectorAll<HTMLElement>("button, a[href], input");
    const last = [...(entries ?? [])].at(-1);
    useHeld.setState({ [list]: shown + NEXT });
    if (shown + NEXT < total) return;
    requestAnimationFrame(() => last?.focus());
    keepFocus();
  };
  return (
    <div ref={part}>
      <Button id={`${id}-more`} onClick={showMore}>
        {texts.showNext(Math.min(NEXT, total - shown))}
      </Button>
    </div>
  );
}
