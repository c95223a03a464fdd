/** Scripts that lost something once, found by the soak and made short. */
import { broken } from "./invariants";
import { play, type Script } from "./play";

const found: readonly (readonly [string, Script])[] = [
  [
    "a new row that its author changes while somebody sorts",
    {
      people: 2,
      looksEarly: false,
      actions: [
        { kind: "edit", person: 0, row: 0, field: "datasetName", text: "=SUM(A1)" },
        { kind: "filter", person: 0, isOn: false },
        { kind: "add", person: 1, text: "@here" },
        { kind: "fault", person: 0, code: "AccessDenied" },
        { kind: "saveForm", person: 0, keepsMine: false, field: "datasetName", text: " " },
        { kind: "saveForm", person: 0, keepsMine: false, field: "datasetName", text: "=SUM(A1)" },
        { kind: "look", person: 0 },
        { kind: "deliver", person: 0, count: 1 },
        { kind: "edit", person: 1, row: 9, field: "datasetName", text: "-5" },
        { kind: "sort", person: 0, column: 0, isUp: false },
      ],
    },
  ],
  [
    "a change beside two sorts, the second of which brings its row back to its place",
    {
      people: 6,
      looksEarly: false,
      actions: [
        { kind: "edit", person: 2, row: 5, field: "description", text: "\u202egnp.exe" },
        { kind: "sort", person: 2, column: 4, isUp: true },
        { kind: "edit", person: 3, row: 1, field: "datasetName", text: "TRUE" },
        { kind: "look", person: 1 },
        { kind: "sort", person: 4, column: 0, isUp: true },
      ],
    },
  ],
  [
    "a change that a sort brings into a row which its author changes then",
    {
      people: 5,
      looksEarly: false,
      actions: [
        { kind: "edit", person: 3, row: 6, field: "description", text: "pLb`XzYeZxY" },
        { kind: "sort", person: 5, column: 3, isUp: false },
        { kind: "look", person: 5 },
        { kind: "edit", person: 3, row: 1, field: "description", text: "'quoted" },
      ],
    },
  ],
  [
    "a change that a sort brings into a row which its author withdraws then",
    {
      people: 3,
      looksEarly: false,
      actions: [
        { kind: "sort", person: 3, column: 3, isUp: false },
        { kind: "edit", person: 2, row: 10, field: "description", text: "a" },
        { kind: "look", person: 3 },
        { kind: "withdraw", person: 2, row: 1 },
      ],
    },
  ],
  [
    "an earlier answer that somebody puts back before the second look",
    {
      people: 2,
      looksEarly: false,
      actions: [
        { kind: "edit", person: 3, row: 0, field: "promptsAnswered", text: "P2; P3" },
        { kind: "insertColumn", person: 0 },
        { kind: "edit", person: 0, row: 0, field: "datasetName", text: "=SUM(A1)" },
        { kind: "add", person: 0, text: "=SUM(A1)" },
        { kind: "look", person: 0 },
        { kind: "add", person: 0, text: "=SUM(A1)" },
        { kind: "edit", person: 0, row: 0, field: "promptsAnswered", text: "P4" },
        { kind: "fault", person: 0, code: "AccessDenied" },
        { kind: "sort", person: 0, column: 0, isUp: false },
        { kind: "openForm", person: 0, row: 0 },
        { kind: "send", person: 0, count: 1 },
      ],
    },
  ],
  [
    "an answer that its author changes twice, back to what stood there, beside somebody else's",
    {
      people: 3,
      looksEarly: false,
      actions: [
        { kind: "edit", person: 2, row: 0, field: "promptsAnswered", text: "P2; P3" },
        { kind: "edit", person: 1, row: 0, field: "promptsAnswered", text: "P9" },
        { kind: "add", person: 0, text: "=SUM(A1)" },
        { kind: "openForm", person: 1, row: 0 },
        { kind: "saveForm", person: 1, keepsMine: false, field: "promptsAnswered", text: "P4" },
        { kind: "saveForm", person: 0, keepsMine: false, field: "datasetName", text: "=SUM(A1)" },
        { kind: "add", person: 0, text: "#app" },
        { kind: "look", person: 2 },
        { kind: "deliver", person: 1, count: 1 },
        { kind: "edit", person: 4, row: 8, field: "dataSteward", text: "<b>bold</b>" },
        { kind: "send", person: 3, count: 1 },
        { kind: "look", person: 0 },
      ],
    },
  ],
];

test.each(found)("%s", async (_, script) => {
  expect(broken(await play(script))).toEqual([]);
});
