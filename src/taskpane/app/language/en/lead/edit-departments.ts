const rows = (count: number) => (count === 1 ? "1 dataset" : `${count} datasets`);

/** Adding departments and renaming one while people work. */
export const editDepartments = {
  add: "Add",
  adding: "Adding…",
  added: (count: number, known: number) =>
    [
      ...(count > 0 || known === 0 ? [count === 1 ? "1 department is added." : `${count} departments are added.`] : []),
      ...(known > 0 ? [known === 1 ? "1 was there already." : `${known} were there already.`] : []),
    ].join(" "),
  known: (names: readonly string[]) => `There already, and left out: ${names.join(", ")}.`,
  addHelp: "Each gets its row on the Departments sheet and its nine prompts to answer.",
  there: "Rename a department",
  rename: (name: string) => `Rename ${name}`,
  name: "New name",
  code: (code: string) => `Its code stays ${code}: Inventory IDs begin with it.`,
  what: (count: number, old: string) =>
    count === 0
      ? `No dataset names ${old} yet. The old name stays as an alias, so that rows and sheets that use it are understood.`
      : `${rows(count)} of the Inventory sheet get the new name. The old one, ${old}, stays as an alias, so that sheets that use it are understood.`,
  start: (count: number) => (count === 0 ? "Rename" : `Rename in ${rows(count)}`),
  working: "Renaming…",
  same: "Enter another name than it has",
  done: (name: string, count: number) => `It is called ${name} now${count === 0 ? "" : `, in ${rows(count)} too`}.`,
  again: "Some rows may have the new name already. Press the button again to finish.",
};
