/** Rows that do not stand in the sheet as they were saved. */
export const lost = {
  gone: (name: string) => `“${name}” is no longer in the sheet`,
  goneText: "It was saved, and somebody has removed its row since, or Excel dropped it. What you wrote is kept here.",
  putBack: "Put it back",
  leave: "Leave it out",
  isBack: (name: string) => `“${name}” is back in the sheet.`,
  twice: (name: string) => `“${name}” stands in the sheet twice`,
  lookAtThem: "Look at both rows",
  changed: (name: string) => `Somebody else changed “${name}” at the same moment`,
  changedText: "Choose which answer stays. Nothing is written until you do.",
  stray: (name: string) => `Look at “${name}”: a change of yours may stand in it`,
  strayText: (labels: string) =>
    `Somebody sorted the sheet while your change was on its way, and it may have landed in another row as well: ${labels}. Your own row is right. File, Info, Version History shows what stood there.`,
  showRow: "Show the row",
  isRight: "It is right",
  settle: "Keep this",
  settled: (name: string) => `“${name}” stands as you chose.`,
  waits: (count: number) =>
    count === 1 ? "1 dataset waits to be written again" : `${count} datasets wait to be written again`,
  asked: (count: number) =>
    count === 1
      ? "1 dataset does not stand in the sheet as you saved it. The first screen asks about it."
      : `${count} datasets do not stand in the sheet as you saved them. The first screen asks about them.`,
  beingChecked: (count: number) =>
    count === 1
      ? "Saved; 1 dataset is looked for once more in a moment"
      : `Saved; ${count} datasets are looked for once more in a moment`,
};
