export const datasets = {
  title: "Your datasets",
  show: "Show",
  filters: {
    all: "All datasets",
    toDo: "Something is left to do",
    ready: "Ready to send",
    withLead: "With the lead analyst",
    accepted: "Accepted",
    removed: "Removed",
  },
  search: "Search your datasets",
  none: "No dataset is listed yet. Go to a prompt to add one.",
  noneOfFilter: "No dataset is shown with this choice.",
  reading: "Reading your rows…",
  ready: "Ready to send",
  submitted: "Sent",
  accepted: "Accepted",
  asked: "The lead asks",
  removed: "Removed",
  retired: "Retired",
  duplicate: "Duplicate",
  bringBack: "Bring back",
  noPrompt: "Answers no prompt yet",
  sheetRow: (row: number) => `Row ${row} of the sheet`,
  noId: {
    title: (count: number) => (count === 1 ? "1 row has no Inventory ID" : `${count} rows have no Inventory ID`),
    text: "Rows that were typed or pasted into the sheet by hand get an ID here. Then they can be opened and checked like any other.",
    giveAll: (count: number) => (count === 1 ? "Give it an ID" : `Give all ${count} an ID`),
    given: (count: number) =>
      count === 1 ? "1 row has an Inventory ID now." : `${count} rows have an Inventory ID now.`,
  },
  leftAlone: (count: number) =>
    count === 1
      ? "1 row was left alone, because somebody has moved it meanwhile."
      : `${count} rows were left alone, because somebody has moved them meanwhile.`,
  idTwice: {
    title: (count: number) =>
      count === 2 ? "2 rows share an Inventory ID" : `${count} rows share an Inventory ID with another`,
    text: "Somebody may have copied a row. Choose the copy: it gets an ID of its own, and the other row keeps the old one.",
    give: "This is the copy: give it a new ID",
    elsewhere: "The other row belongs to another department.",
  },
  unassigned: {
    title: (count: number) =>
      count === 1
        ? "1 row of the sheet names no known department"
        : `${count} rows of the sheet name no known department`,
    text: "Look whether one of them is yours.",
    show: "Show them",
    none: "(no department)",
    ours: "It is ours",
    taken: (count: number) => (count === 1 ? "1 row is yours now." : `${count} rows are yours now.`),
    takeAll: (count: number) => `All ${count} are ours`,
  },
};
