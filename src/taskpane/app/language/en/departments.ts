export const departments = {
  title: "Departments",
  count: (count: number) => (count === 1 ? "1 department" : `${count} departments`),
  none: "No department is listed yet. Fill in the Departments sheet.",
  summary: (answered: number, of: number, rows: number) =>
    `${answered} of ${of} answered · ${rows === 0 ? "No rows" : rows === 1 ? "1 row" : `${rows} rows`}`,
  promptsAnswered: "prompts answered",
  datasetsListed: "datasets listed",
  of: (some: number, all: number) => `${some} of ${all}`,
};
