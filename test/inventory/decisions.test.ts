import { latestDecision, notTheSame, pairKey, stillRight } from "../../src/inventory/decisions";

const line = (kind: string, key: string, value: string, on: string) => ({ kind, key, value, on, about: "", by: "" });

test("a pair has one key, whoever is named first", () => {
  expect(pairKey("PW-2", "PD-1")).toBe("PD-1|PW-2");
  expect(pairKey("PD-1", "PW-2")).toBe("PD-1|PW-2");
});

test("the latest line of a kind counts, of equals the lower one", () => {
  const lines = [
    line(notTheSame, "A|B", "second", "2026-11-24T10:00"),
    line(notTheSame, "A|B", "first", "2026-11-23T10:00"),
    line(notTheSame, "A|B", "third", "2026-11-24T10:00"),
    line(stillRight, "A|B", "other kind", "2026-12-01T10:00"),
    line(notTheSame, "A|C", "other key", "2026-12-01T10:00"),
  ];
  expect(latestDecision(lines, notTheSame, "A|B")?.value).toBe("third");
  expect(latestDecision(lines, notTheSame, "B|C")).toBeUndefined();
});
