import type { FieldKey } from "../field";
import { fieldByKey, fields } from "../fields";
import type { Language } from "./language";

/** "dataset name" for "Dataset name"; "License" alone keeps no capital inside a sentence. */
function inSentence(field: FieldKey): string {
  const { label } = fieldByKey[field];
  return label.charAt(0).toLowerCase() + label.slice(1);
}

/** What to do when an answer is not there. */
const missing: Partial<Record<FieldKey, string>> = {
  inventoryId: "Give this row an Inventory ID",
  department: "Choose the department that keeps this data",
  datasetName: "Enter a name for this dataset",
  description: "Say what one row of this data records",
  theme: "Choose a theme",
  dataSteward: "Enter who can answer questions about this data, or write Not sure",
  stewardEmail: "Enter an email address for questions about this data",
  sourceSystem: "Enter where this data is kept, or write Not sure",
  format: "Choose the form in which this data is kept",
  updateFrequency: "Choose how often this data is updated",
  classification: "Choose who may see this data",
  sensitivityReason: "Enter why this data is sensitive",
  containsPersonalData: "Choose whether this data tells who a person is",
  publicationStatus: "Choose whether this data is published",
  publishedUrl: "Enter the address of the published dataset, starting with https://",
  license: "Choose the terms under which this data is published",
};

const tooShort: Partial<Record<FieldKey, string>> = {
  datasetName: "Enter a longer name",
  description: "Say what one row of this data records, in a full sentence",
  sensitivityReason: "Say more about why this data is sensitive: a law, personal data, security or a contract",
};

const placeholder: Partial<Record<FieldKey, string>> = {
  datasetName: "Enter the name of this dataset",
  description: "Say in your own words what one row of this data records",
  dataSteward: "Enter a person or a post, or write Not sure",
  sourceSystem: "Enter a program, a database or a shared drive, or write Not sure",
  sensitivityReason: "Say why this data is sensitive. What stands there does not say it",
};

const exampleDate = "2026-11-23";

/** The subject in American English. */
const notOnIt = (value: string | number | undefined) => (value === undefined ? "" : `. “${value}” is not on it`);

export const en: Language = {
  code: "en",
  fields: Object.fromEntries(fields.map(({ key, label, help }) => [key, { label, help }])) as Language["fields"],
  sections: {
    what: "What it is",
    who: "Who looks after it",
    where: "Where and how often",
    access: "Who may see it",
    record: "Record",
  },
  findings: {
    missing: (field) => missing[field] ?? `Enter the ${inSentence(field)}`,
    tooShort: (field, { min }) => tooShort[field] ?? `Enter at least ${min} characters`,
    tooLong: (_, { max, length }) =>
      `Shorten this to ${max} characters${length === undefined ? "" : `. It has ${length}`}`,
    placeholder: (field) => placeholder[field] ?? `Enter the ${inSentence(field)}`,
    noInventory: () => "To say that there is nothing to list, answer None under the prompt instead",
    nameIsAcronym: () => "Spell the name out, so that people outside your department understand it",
    nameIsFileName: () => "Enter a name in plain words instead of the name of a file or a database table",
    nameIsNumber: () => "Enter a name in words",
    descriptionIsName: () => "Say more than the name: what one row of this data records",
    notOnList: (field, { value }) =>
      `Choose ${fieldByKey[field].type === "multiList" ? "" : "one "}from the list${notOnIt(value)}`,
    unknownDepartment: (_, { value }) => `Choose a department from the list${notOnIt(value)}`,
    keywordTooLong: (_, { keyword, max }) =>
      `Put a semicolon between keywords, and shorten each to ${max} characters${keyword === undefined ? "" : `: “${keyword}”`}`,
    notAnEmail: () => "Enter an email address like name@city.example.gov",
    severalEmails: () => "Enter one email address only. A shared mailbox is best",
    emailOutsideCity: (_, { domains }) => `Check this address. The city's own end in ${domains}`,
    notAWebAddress: (field) =>
      field === "publishedUrl"
        ? "Enter the address of the published dataset, starting with https://"
        : "Enter the address of the data dictionary, starting with https://",
    severalWebAddresses: () => "Enter one address only. Others can go into the description",
    passwordInAddress: () => "Take the user name and the password out of this address",
    notADate: () => `Enter the date as year, month and day, like ${exampleDate}`,
    dateInFuture: () => "Enter a day that is not in the future",
    notAPeriod: () => "Enter a year, a month or a day, like 2015, 2015-07 or 2015-07-01",
    periodEndsBeforeItBegins: (_, { from }) =>
      `Enter an end that is not before ${from === undefined ? "" : `${from}, when `}the records begin`,
    personalDataPublic: () =>
      "The lead analyst will look at this: it holds personal data, and its classification is Public",
    publishedButNotPublic: (_, { classification }) =>
      `The lead analyst will look at this: it is published, and its classification is ${classification ?? "not Public"}`,
    idTwice: (_, { value }) => `Give the copy a new Inventory ID: another row has ${value ?? "it"} too`,
  },
  promptStatus: (status) => {
    switch (status.kind) {
      case "notStarted":
        return "Not started";
      case "inProgress":
        return "In progress";
      case "datasets":
        return status.datasets === 1 ? "1 dataset" : `${status.datasets} datasets`;
      case "none":
        return "None";
      case "doesNotApply":
        return "Does not apply";
      case "notSure":
        return "Not sure";
    }
  },
  answered: (answered, of) => `${answered} of ${of} answered`,
  left: ({ toAnswer, toPutRight }) => {
    if (toPutRight > 0) return `${toPutRight} to put right`;
    return toAnswer > 0 ? `${toAnswer} to answer` : "All answered";
  },
  refusals: {
    problems: "Put right what is marked in this row first",
    notReady: "Save this row with every answer first",
    closed: "Ask the lead analyst to reopen this row",
    notSent: "The department has not sent this row yet",
    decided: "Reopen this row first",
    nothingToDo: "This row is there already",
  },
};
