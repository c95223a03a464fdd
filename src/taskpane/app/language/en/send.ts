export const send = {
  title: "Check and send",
  checking: "Checking your rows…",
  needAnswer: (count: number) =>
    count === 1 ? "1 dataset needs something first" : `${count} datasets need something first`,
  more: (count: number) => `and ${count} more`,
  asked: "The lead analyst asked about it: answer the question",
  unanswered: (count: number) => (count === 1 ? "1 prompt has no answer yet" : `${count} prompts have no answer yet`),
  noId: (count: number) =>
    count === 1
      ? "1 row of the sheet cannot be sent: it has no Inventory ID of its own"
      : `${count} rows of the sheet cannot be sent: they have no Inventory ID of their own`,
  unsaved: (count: number) =>
    count === 1 ? "1 dataset is typed and not in the sheet" : `${count} datasets are typed and not in the sheet`,
  toDatasets: "Look at them",
  answers: "Your answers",
  change: "Change",
  changeOf: (prompt: string) => `Change the answer to ${prompt}`,
  datasets: (count: number) => `Your datasets (${count})`,
  willBeSent: "Will be sent",
  note: "Note to the lead analyst",
  send: "Send to the lead analyst",
  sendReady: (count: number) =>
    count === 1 ? "Send only the 1 that is ready" : `Send only the ${count} that are ready`,
  canTakeBack: "You can take it back until the review begins.",
  sending: "Sending…",
  sent: (count: number) =>
    count === 0
      ? "Your answers are with the lead analyst."
      : count === 1
        ? "Your answers and 1 dataset are with the lead analyst."
        : `Your answers and ${count} datasets are with the lead analyst.`,
  sentPartly: (sent: number, left: number) =>
    `${sent} sent. ${left} could not be sent, because somebody else changed them at the same moment. Look at them and send again.`,
  isSent: (day: string, by: string) => (by ? `Sent on ${day} by ${by}` : `Sent on ${day}`),
  notSent: "Draft – not sent to the lead analyst",
  nothingNew: "Everything is with the lead analyst. There is nothing new to send.",
  takeBack: "Take back what was sent",
  takingBack: "Taking back…",
  takenBack: (count: number) => (count === 1 ? "1 dataset is back with you." : `${count} datasets are back with you.`),
  nothingToTakeBack: "The lead analyst has begun the review: ask for a row to be reopened.",
  noDatasets: {
    title: "Does your department keep no datasets at all?",
    text: "Most departments keep some: payments, permits, calls, staff. If yours really keeps none, say so here. It is written beside your department with your name and the date.",
    state: "We keep no datasets",
    stated: (who: string) => `Stated: ${who}`,
    statedNotice: "The statement is saved in the sheet.",
    takeBack: "Take this statement back",
    takenBack: "The statement is taken back.",
  },
};
