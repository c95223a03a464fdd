/** The minute of a world's clock: within one a person does several things, and all of them have the same stamp. */
export function formatDate(actions: number): string {
  const minutes = Math.floor(actions / 4);
  const two = (number: number) => String(number).padStart(2, "0");
  const day = 1 + Math.floor(minutes / 1440);
  return `2026-12-${two(day)}T${two(Math.floor((minutes % 1440) / 60))}:${two(minutes % 60)}`;
}
