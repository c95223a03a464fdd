import type { Seat } from "../../../preview/seat";
import { smallInventory } from "./small-inventory";

beforeEach(() => {
  jest.useFakeTimers();
});
afterEach(() => {
  jest.useRealTimers();
});

function seenBy(person: Seat): string | undefined {
  return person.view("Sheet1", 1, 1, 1, 1).cells[0]?.[0]?.text;
}

test("the changes of others arrive after a fixed time", () => {
  const { ann, bob } = smallInventory({ bob: { arriving: 2000 } });
  ann.type("Sheet1", 1, 1, "Pavement");
  jest.advanceTimersByTime(1999);
  expect(seenBy(bob)).toBe("Roads");
  jest.advanceTimersByTime(1);
  expect(seenBy(bob)).toBe("Pavement");
});

test("one's own changes reach the workbook after a time of their own", () => {
  const { ann, bob, workbook } = smallInventory({ ann: { sending: 1000 } });
  const saved = jest.fn();
  workbook.onSaved(saved);
  ann.type("Sheet1", 1, 1, "Pavement");
  expect([seenBy(ann), seenBy(bob)]).toEqual(["Pavement", "Roads"]);
  expect(saved).not.toHaveBeenCalled();
  jest.advanceTimersByTime(1000);
  expect(seenBy(bob)).toBe("Pavement");
  expect(saved).toHaveBeenCalled();
});

test("random times are the same for the same seed, and nothing overtakes what was before it", () => {
  const times = (seed: number): number[] => {
    const { ann, bob } = smallInventory({ bob: { arriving: { from: 0, to: 10_000, seed } } });
    const start = Date.now();
    const arrived: number[] = [];
    for (let i = 0; i < 20; i++) ann.type("Sheet1", 1, 1, `change ${i}`);
    let before = bob.state().waiting.arriving;
    bob.onState(() => {
      const { arriving } = bob.state().waiting;
      if (arriving < before) arrived.push(Date.now() - start);
      before = arriving;
    });
    jest.runAllTimers();
    expect(seenBy(bob)).toBe("change 19");
    return arrived;
  };
  const first = times(7);
  expect(first).toHaveLength(20);
  expect(first).toEqual([...first].sort((a, b) => a - b));
  expect(times(7)).toEqual(first);
  expect(times(8)).not.toEqual(first);
});

test("changes that are held arrive when the delay is taken away", () => {
  const { ann, bob } = smallInventory({ bob: { arriving: "held" } });
  ann.type("Sheet1", 1, 1, "Pavement");
  jest.runAllTimers();
  expect(seenBy(bob)).toBe("Roads");
  bob.delay({ arriving: 0 });
  expect(seenBy(bob)).toBe("Pavement");
  ann.type("Sheet1", 1, 1, "Streets");
  expect(seenBy(bob)).toBe("Streets");
});

test("a person who begins late to hear late has what was there until then", () => {
  const { ann, bob } = smallInventory();
  ann.type("Sheet1", 1, 1, "Pavement");
  bob.delay({ arriving: "held" });
  ann.type("Sheet1", 1, 1, "Streets");
  expect(seenBy(bob)).toBe("Pavement");
});

test("typing goes into the cell that was opened, though others have inserted rows above it meanwhile", () => {
  const { ann, bob, workbook } = smallInventory({ ann: { arriving: 500 } });
  ann.beginEdit("Sheet1", 1, 1);
  bob.insertLines("Sheet1", "rows", 0, 1);
  jest.advanceTimersByTime(500);
  ann.type("Sheet1", 1, 1, "Pavement");
  expect(workbook.book.sheets[0]?.rows[2]?.[1]?.value).toBe("Pavement");
});

test("people who hear of everything at once work on the very workbook that is saved: no copies", () => {
  const { ann, bob, workbook } = smallInventory();
  expect(ann.book).toBe(workbook.book);
  expect(bob.book).toBe(workbook.book);
});
