/** What stands before or behind a header without being part of its name: "1. Department", "Theme (required) *". */
const numbering = /^\s*(?:\d{1,2}|[a-z])[.)]\s+/i;
const note =
  /[([](?:required|optional|mandatory|recommended|if (?:any|known|applicable|available)|drop-?down(?: list)?|(?:select|choose|pick)(?: one| from (?:the )?list)?|\d ?(?:[-–]|to) ?\d|y(?:es)? ?(?:\/|or) ?no?|[ymd]{1,4}[-/.][ymd]{1,4}(?:[-/.][ymd]{1,4})?)[)\]]/gi;

/** The header without numbering in front of it and notes such as "(required)" behind it. */
export function withoutNotes(header: string): string {
  return header.replace(numbering, "").replace(note, " ");
}
