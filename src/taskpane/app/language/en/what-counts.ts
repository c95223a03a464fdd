export const whatCounts = {
  title: "What counts as a dataset?",
  intro: "A dataset is a collection of records that your department keeps to do its work, whatever it is kept in.",
  counts: "It counts when it is",
  countsList: [
    "a table in a database or a business system, such as permits or work orders",
    "a spreadsheet that somebody keeps up, or a list that a team works from",
    "a map layer, or places with coordinates",
    "a log of calls, visits, inspections, payments or readings",
    "records on paper or scans, when they are filled in the same way each time",
    "data that a company or another agency keeps for you",
    "what feeds a report, a dashboard or a decision, or what people ask you for",
  ],
  doesNotCount: "It does not count when it is",
  doesNotCountList: [
    "a report, a letter or a presentation made from the data: list the data behind it",
    "a program itself: list what is recorded in it, one dataset for each kind of record",
    "a copy of another department’s data that nobody here changes",
    "a timesheet, a project plan, somebody’s own to-do list or a one-time document",
  ],
  sensitive: "Sensitive data counts too",
  sensitiveText:
    "No dataset is left out because it is sensitive. List it, and say in the form who may see it and why. Listing a dataset does not publish it.",
  one: "One or several?",
  oneText:
    "A spreadsheet in which several sheets hold records of their own is one dataset for each sheet. If one row means the same thing in all of it, it is one dataset, even over many years. If rows mean different things, such as permits and inspections, they are two.",
};
