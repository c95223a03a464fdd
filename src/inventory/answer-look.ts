import type { Response, ResponseKey } from "./tables";

const cells: readonly ResponseKey[] = ["answer", "finished", "note", "answeredBy", "answeredOn"];

/**
 * Whether an answer that was saved has to be saved again, once the changes of others have arrived: it does when the
 * sheet holds something older in its place. A later answer, or one that a colleague gave in the same minute, stands.
 * @param standing the response that counts for its department and prompt now
 */
export function isAnswerLost(saved: Response, standing: Response | undefined): boolean {
  if (standing === undefined) return true;
  if (cells.every((key) => standing[key] === saved[key])) return false;
  if (standing.answeredOn > saved.answeredOn) return false;
  return standing.answeredOn < saved.answeredOn || standing.answeredBy === saved.answeredBy;
}
