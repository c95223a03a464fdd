export const alreadyListed = {
  title: "Use one already listed",
  intro: (prompt: string) => `Tick each dataset that also answers “${prompt}”. It stays one row in the sheet.`,
  search: "Search your datasets",
  nothing: "Every dataset of your department answers this prompt already, or none is listed yet.",
  nothingFound: "No dataset has these words in its name.",
  use: (count: number) =>
    count === 0 ? "Use for this prompt" : count === 1 ? "Use 1 dataset" : `Use ${count} datasets`,
  nothingTicked: "Tick at least one dataset first",
  used: (count: number) =>
    count === 1 ? "1 dataset now answers this prompt too." : `${count} datasets now answer this prompt too.`,
};
