/** Random scripts of up to six people: whatever happens, nothing that somebody was told is saved is lost unasked. */
import fc from "fast-check";
import { script } from "./action";
import { broken, brokenRows } from "./invariants";
import { play } from "./play";

/** A short run of the same scripts each time; `npm run soak` is the long one, and draws new ones. */
const SHORT = { numRuns: 20, seed: 20_261_124 };

test("every confirmed row stands once with its last values, or somebody is asked", async () => {
  await fc.assert(
    fc.asyncProperty(script, async (actions) => {
      expect(broken(await play({ ...actions, looksEarly: false }))).toEqual([]);
    }),
    SHORT,
  );
}, 600_000);

test("however late the changes of others arrive, no confirmed row is lost or stands twice unasked", async () => {
  await fc.assert(
    fc.asyncProperty(script, async (actions) => {
      expect(brokenRows(await play({ ...actions, looksEarly: true }))).toEqual([]);
    }),
    SHORT,
  );
}, 600_000);
