import { useState } from "react";

/** What became of copying: where the clipboard is blocked (fact 8.10), the text is selected for the person to copy. */
export type Copied = "copied" | "selected" | undefined;

/** Copies a text that stands in a box of the page. @param boxId the id of its control */
export function useCopy(boxId: string): { readonly copied: Copied; readonly copy: (text: string) => Promise<void> } {
  const [copied, setCopied] = useState<Copied>();
  const copy = async (text: string) => {
    try {
      await navigator.clipboard.writeText(text);
      setCopied("copied");
    } catch {
      const box = document.getElementById(boxId);
      box?.focus();
      if (box instanceof HTMLTextAreaElement) box.select();
      setCopied("selected");
    }
  };
  return { copied, copy };
}
