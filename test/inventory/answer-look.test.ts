import { isAnswerLost } from "../../src/inventory/answer-look";

const saved = {
  departmentCode: "PW",
  prompt: "P5",
  answer: "None",
  finished: "Yes",
  note: "",
  answeredBy: "Data coordinator",
  answeredOn: "2026-11-24T10:00",
};

test.each([
  ["it stands there", saved, false],
  ["it is gone", undefined, true],
  ["what stood before stands there", { ...saved, answer: "Not answered", answeredBy: "", answeredOn: "" }, true],
  ["half of it stands there", { ...saved, finished: "No" }, true],
  ["somebody answered later", { ...saved, answer: "Not sure", answeredOn: "2026-11-24T10:01", answeredBy: "X" }, false],
  ["a colleague answered in the same minute", { ...saved, answer: "Not sure", answeredBy: "X" }, false],
])("%s", (_, standing, isLost) => {
  expect(isAnswerLost(saved, standing)).toBe(isLost);
});
