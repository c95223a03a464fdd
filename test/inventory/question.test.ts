import { questionsIn } from "../../src/inventory/question";

test.each([
  ["", []],
  ["Description: Which streets does it cover?", [{ field: "description", text: "Which streets does it cover?" }]],
  ["data steward : Who is that?", [{ field: "dataSteward", text: "Who is that?" }]],
  ["Are parks in it too?", [{ text: "Are parks in it too?" }]],
  ["Note: see the other row", [{ text: "Note: see the other row" }]],
  [
    "Theme: Why Other?\n\n  Updated: At 9:30?",
    [
      { field: "theme", text: "Why Other?" },
      { field: "updateFrequency", text: "At 9:30?" },
    ],
  ],
])("%j", (note, questions) => {
  expect(questionsIn(note)).toEqual(questions);
});
