/** Colors and measures of the workbook. Fluent 2's blue and grays, as in the side panel. */
export const look = {
  accent: "#0F6CBD",
  onAccent: "#FFFFFF",
  text: "#242424",
  quiet: "#616161",
  line: "#D1D1D1",
  pale: "#EBF3FC",
  /** A cell that must be filled. */
  missing: "#FFF4CE",
  /** A value that is not on its list. */
  offList: "#FDE7E9",
  offListText: "#960B18",
  /** An answer that somebody has to come back to. */
  notSure: "#FBE3B1",
  /** The answers to a prompt, in the order of the Dashboard: datasets listed, none, does not apply, not sure, not answered. */
  answers: ["#0F6CBD", "#62ABF5", "#B4D6FA", "#EAA300", "#D1D1D1"],
  tableStyle: "TableStyleMedium2",
} as const;

/** What each review status looks like: a fill and a text color that can be read on it. */
export const statusLook: Readonly<Record<string, { readonly fill: string; readonly text: string }>> = {
  Draft: { fill: "#F0F0F0", text: "#424242" },
  Ready: { fill: "#EBF3FC", text: "#0F548C" },
  Submitted: { fill: "#CFE4FA", text: "#0C3B5E" },
  "Needs changes": { fill: "#FDF6F3", text: "#8A3707" },
  Accepted: { fill: "#E7F2DA", text: "#0B5A08" },
  Duplicate: { fill: "#F5F5F5", text: "#707070" },
  Withdrawn: { fill: "#F5F5F5", text: "#707070" },
  Retired: { fill: "#F5F5F5", text: "#707070" },
};

/** A column's width in points, as office.js takes it, from characters of the normal font (7 pixels each, and 5 more). */
export function columnPoints(characters: number): number {
  return (characters * 7 + 5) * 0.75;
}

/** 0 → "A", 26 → "AA". */
export function columnLetter(index: number): string {
  const letter = String.fromCharCode(65 + (index % 26));
  return index < 26 ? letter : columnLetter(Math.floor(index / 26) - 1) + letter;
}
