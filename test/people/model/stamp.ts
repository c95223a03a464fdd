/** The minute of a world's clock: every action is a minute later than the one before. */
export function formatDate(minutes: number): string {
  const two = (number: number) => String(number).padStart(2, "0");
  const day = 1 + Math.floor(minutes / 1440);
  return `2026-12-${two(day)}T${two(Math.floor((minutes % 1440) / 60))}:${two(minutes % 60)}`;
}
