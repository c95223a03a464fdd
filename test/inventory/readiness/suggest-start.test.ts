import fc from "fast-check";
import { en } from "../../../src/inventory/readiness/language/en";
import { es } from "../../../src/inventory/readiness/language/es";
import { type Readiness, readinessTable } from "../../../src/inventory/readiness/readiness-table";
import { type StartSuggestion, suggestStart } from "../../../src/inventory/readiness/suggest-start";

const nothing = Object.fromEntries(readinessTable.columns.map(({ key }) => [key, ""])) as Readiness;

function department(changes: Partial<Readiness>): Readiness {
  return { ...nothing, code: "PW", department: "Public Works", meetingDate: "2026-11-04", ...changes };
}

function suggestion(changes: Partial<Readiness>): StartSuggestion | undefined {
  return suggestStart([department(changes)])[0];
}

/** Ratings in one word: enthusiasm, understanding, strategic relevance, ease of working together; "-" is not rated. */
function rated(ratings: string): Partial<Readiness> {
  const [enthusiasm = "", understanding = "", strategicRelevance = "", easeOfWorkingTogether = ""] = [...ratings].map(
    (rating) => (rating === "-" ? "" : rating),
  );
  return { enthusiasm, understanding, strategicRelevance, easeOfWorkingTogether };
}

describe("the rule by examples", () => {
  test.each([
    // Keen and knows what is asked.
    ["55--", "First"],
    ["44--", "First"],
    ["53--", "First"],
    ["35--", "First"],
    ["4411", "First"],
    // Zeal does not stand in for knowing what to do, nor the other way.
    ["52--", "Next"],
    ["25--", "Next"],
    ["51--", "Later"],
    // Middling.
    ["43--", "Next"],
    ["33--", "Next"],
    ["42--", "Next"],
    // Strategic relevance breaks the tie at one point short, and does no more.
    ["4344", "First"],
    ["3454", "First"],
    ["4334", "Next"],
    ["4342", "Next"],
    ["434-", "First"],
    ["525-", "Next"],
    ["325-", "Next"],
    ["3225", "Later"],
    ["225-", "Later"],
    ["115-", "Later"],
    // What is not rated counts as low.
    ["5---", "Later"],
    ["-5--", "Later"],
  ])("%s: %s", (ratings, start) => {
    expect(suggestion(rated(ratings))).toMatchObject({ start, by: "rule" });
  });

  test("a department that was not met comes later, with that as its reason", () => {
    expect(suggestion({ meetingDate: "" })).toMatchObject({ start: "Later", reasons: [{ code: "notMet" }] });
    expect(suggestion(rated("--55"))).toMatchObject({ start: "Later", reasons: [{ code: "nothingRated" }] });
  });

  test.each(["First", "next", " LATER "])("the lead's own word counts: %s", (startOrder) => {
    for (const ratings of ["55--", "11--", "----"]) {
      const found = suggestion({ ...rated(ratings), startOrder });
      expect(found?.by).toBe("lead");
      expect(found?.start.toLowerCase()).toBe(startOrder.trim().toLowerCase());
    }
  });

  test("any other word in Start Order is no decision", () => {
    expect(suggestion({ ...rated("55--"), startOrder: "ask again" })).toMatchObject({ start: "First", by: "rule" });
  });
});

test("the order: enthusiasm and understanding, then relevance, ease, priorities, name", () => {
  const named = (name: string, ratings: string, priorities = "") =>
    department({ department: name, ...rated(ratings), relevantPrioritiesOrPerformanceGoals: priorities });
  const found = suggestStart([
    named("Not met", "----"),
    named("B", "4444"),
    named("A", "4444"),
    named("Two priorities", "4444", "Safe streets; Clean water"),
    named("Easier", "4445"),
    named("Relevant", "4451"),
    named("Keen", "5411"),
    named("Middling", "3311"),
    named("", "5555"),
  ]);
  expect(found.map((one) => one.department)).toEqual([
    "Keen",
    "Relevant",
    "Easier",
    "Two priorities",
    "A",
    "B",
    "Middling",
    "Not met",
  ]);
});

test("a better rating never makes a department start later, whatever else is so", () => {
  const rating = fc.constantFrom("", "1", "2", "3", "4", "5");
  const ratings = fc.record({
    enthusiasm: rating,
    understanding: rating,
    strategicRelevance: rating,
    easeOfWorkingTogether: rating,
  });
  const order = ["First", "Next", "Later"];
  fc.assert(
    fc.property(ratings, fc.constantFrom("enthusiasm", "understanding", "strategicRelevance"), (one, which) => {
      const before = suggestion(one)?.start ?? "";
      const better = suggestion({ ...one, [which]: String(Math.min(5, Number(one[which]) + 1)) })?.start ?? "";
      expect(order.indexOf(better)).toBeLessThanOrEqual(order.indexOf(before));
    }),
  );
});

describe("in words", () => {
  const priorities = { relevantPrioritiesOrPerformanceGoals: "Safe streets\nFix it first" };

  test.each<[Partial<Readiness>, string, string]>([
    [
      { ...rated("53--"), ...priorities },
      "Start with Public Works: high enthusiasm, tied to two priorities",
      "Empiece por Public Works: mucho entusiasmo, ligado a dos prioridades",
    ],
    [
      { ...rated("4445"), ...priorities },
      "Start with Public Works: high enthusiasm, a good understanding of the task, tied to two priorities",
      "Empiece por Public Works: mucho entusiasmo, entiende bien la tarea, ligado a dos prioridades",
    ],
    [
      rated("3331"),
      "Public Works comes next: some enthusiasm, some understanding of the task, data that matters somewhat for the city's goals",
      "Public Works viene después: algo de entusiasmo, entiende en parte la tarea, sus datos importan algo para las metas de la ciudad",
    ],
    [{ meetingDate: "" }, "Public Works comes later: not met yet", "Public Works viene más tarde: aún sin reunión"],
    [
      { ...rated("5---") },
      "Public Works comes later: understanding not rated yet",
      "Public Works viene más tarde: comprensión aún sin valorar",
    ],
    [
      { ...rated("12--"), startOrder: "First" },
      "Start with Public Works, as you decided (little enthusiasm, little understanding of the task)",
      "Empiece por Public Works, como usted decidió (poco entusiasmo, entiende poco la tarea)",
    ],
  ])("%j", (changes, english, spanish) => {
    const found = suggestion(changes);
    if (found === undefined) throw new Error("no suggestion");
    expect([en.start(found), es.start(found)]).toEqual([english, spanish]);
  });
});

test("the table's columns are named alike in code and sheet, apart, and within Excel's limits", () => {
  const { columns } = readinessTable;
  for (const { key, header, help } of columns) {
    expect(header.toLowerCase().replace(/ ([a-z])/g, (_, letter: string) => letter.toUpperCase())).toBe(key);
    expect(help.length).toBeLessThanOrEqual(255);
  }
  expect(new Set(columns.map(({ header }) => header)).size).toBe(19);
});
