/** For tests in which time stands still but for what they let pass. */
import { cleanup } from "@testing-library/react";
import userEvent from "@testing-library/user-event";

/** A person whose waiting passes at once. */
export const impatient = userEvent.setup({ advanceTimers: (ms) => jest.advanceTimersByTimeAsync(ms) });

/** Before each test of the file or group. */
export function stopTheClock(): void {
  beforeEach(() => {
    jest.useFakeTimers({ advanceTimers: 5, doNotFake: ["performance", "nextTick", "setImmediate", "queueMicrotask"] });
  });
  afterEach(() => {
    cleanup();
    jest.useRealTimers();
  });
}
