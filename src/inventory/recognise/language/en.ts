import type { HeaderQuestions } from "./header-questions";

/** What is asked about a column of an existing sheet, in American English. */
export const en: HeaderQuestions = {
  whoseName: "Is this the name of the dataset, or of a person?",
  nameOrContainer: "Is this the name of the dataset, or of something that holds several datasets?",
  whichId: "Does this name the row of your inventory for good, or is it a number from another list?",
  departmentOrPart: "Is this a whole department, or a part of one?",
  departmentCode: "Is this the short form of the department that keeps the data?",
  whichPerson: "Can this person or office answer questions about the data?",
  systemOrOrigin: "Is this the system that holds the data, or the place it comes from?",
  areaOrPlace: "Is this the area that the data covers, or the place where it is kept?",
  whichFrequency: "Is this how often the data is updated, or how often people ask for it?",
  whichDate: "Is this the day on which the data changed, or the day on which its description changed?",
  beginOrEnd: "Does this say when the records begin, or when they end?",
  whichKind: "What does this sort the data by?",
  whichLevel: "Does this say who may see the data?",
  valueOrPriority: "Is this how soon the data should be published, or how much it is worth?",
  whichStatus: "Is this how far publication has come, or how far the review has come?",
  statusOrDate: "Does this say whether the data is published?",
  yesOrNo: "This looks like a yes or no. Should it count as an answer to this column?",
  whichLink: "Does this link lead to the published data, or to something about it?",
  whichText: "Is this text an answer to this column?",
  alike: "This is nearly the name of a column of the inventory. Is it meant?",
  underAnother: "Is this about the dataset, or about the heading above it?",
  noName: "No column names the datasets. Is this what they are called?",
  twice: "Several columns seem to be this one. Which of them should be used?",
};
