export const newRound = {
  title: "Begin a new round",
  intro:
    "Every row stays. Each department answers the nine prompts again, and is asked for every row from before whether it is still right.",
  what: "What happens in the sheets",
  whatList: [
    "Settings: the round and the day on which it began",
    "Responses: every answer is set back to Not answered; notes stay",
    "Departments: Sent for Review and No Datasets are emptied",
  ],
  round: "Round",
  roundHelp: "Usually the year.",
  roundMissing: "Enter the name of the round, such as 2027",
  dueDate: "Due date",
  dueDateHelp: "The day by which departments answer. You can leave it open.",
  begin: "Begin the new round",
  beginning: "Setting the answers back…",
  begun: (round: string) => `Round ${round} has begun.`,
  versionHistory: "To go back, use File, Info, Version History.",
};
