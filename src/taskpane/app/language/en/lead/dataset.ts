/** What the form of a dataset says to the lead analyst. */
export const leadDataset = {
  isWithLead: "This dataset is with you. It stays so when you save a change.",
  isAccepted: "You have accepted this dataset. It stays accepted when you save a change.",
  reply: (text: string) => `The department’s answer: ${text}`,
  noReply: "The department has not answered yet.",
};
