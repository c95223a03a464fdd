import type { Seat } from "../../preview/seat";

/**
 * The next request that says `text` is carried out at once, and its answer waits.
 * @returns lets Excel answer
 */
export function holdTheAnswerTo(seat: Seat, text: string): () => void {
  const execute = seat.execute.bind(seat);
  let answer = () => {};
  const held = new Promise<void>((resolve) => (answer = resolve));
  const spy = jest.spyOn(seat, "execute").mockImplementation(async (body, flags) => {
    const answered = await execute(body, flags);
    if (!JSON.stringify(body).includes(text)) return answered;
    spy.mockRestore();
    await held;
    return answered;
  });
  return answer;
}
