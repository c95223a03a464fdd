export const quickStart = {
  title: "Quick start list",
  intro:
    "Tick each one that your department keeps, even when you call it something else. You fill in the details later.",
  search: (count: number) => `Search ${count} datasets`,
  nothingFound: "Nothing on the list has these words. You can add the dataset under the prompt instead.",
  likely: (department: string) => `Likely for ${department}`,
  others: "All other categories",
  all: "Categories",
  listed: (name: string) => `In your sheet already: ${name}`,
  ticked: (some: number, all: number) => `${some} of ${all}`,
  add: (count: number) => (count === 0 ? "Add as drafts" : count === 1 ? "Add 1 as a draft" : `Add ${count} as drafts`),
  nothingTicked: "Tick at least one dataset first",
  counts: (ticked: number, listed: number) => `${ticked} ticked · ${listed} in your sheet already`,
  adding: (done: number, of: number) => `${done} of ${of} added…`,
  added: (count: number) =>
    count === 1 ? "1 dataset is in the sheet as a draft." : `${count} datasets are in the sheet as drafts.`,
  addedSome: (count: number) => `${count} were added before this happened. They are no longer ticked.`,
};
