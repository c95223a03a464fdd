import type { ExportSentences } from "./language";

export const en: ExportSentences = {
  title: (city) => (city === "" ? "City data inventory" : `${city} data inventory`),
  description: "The datasets that the city's departments keep.",
  leftOut: {
    status: ({ status }) => `its review status is ${status}`,
    notPublic: ({ classification }) => `its classification is ${classification || "empty"}`,
    idTwice: () => "another row has the same Inventory ID",
    problems: ({ fields = "" }) =>
      `${fields.includes(";") ? "these columns are" : "this column is"} not right yet: ${fields}`,
    titleOnly: () => "only what it is called may go out, and the stricter form asks for more",
    noKeywords: () => "it has no keywords",
    noDataLastUpdated: () => "it does not say when the data last changed",
    noContactEmail: () => "nobody who can be asked about it has an email address",
    periodWithoutEnd: ({ from }) => `the period from ${from} on: DCAT-US 1.1 cannot say that records go on`,
    periodWithoutBeginning: ({ to }) => `the period up to ${to}: DCAT-US 1.1 needs to know when records begin`,
  },
};
