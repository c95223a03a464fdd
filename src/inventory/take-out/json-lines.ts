/** A line of a file may have to stand in one cell of a sheet, which holds 32,767 characters (fact 2.13). */
const longestLine = 32_000;

/**
 * A catalog as JSON with each dataset on a line of its own, so that a comparison of two nights' files shows which
 * datasets changed, and a cell of a sheet holds a line. A dataset too long for that takes a line for each property.
 * @param catalog without datasets; `dataset` is its last property
 * @param datasets the lines of each, as `datasetLines` makes them
 */
export function catalogLines(catalog: object, datasets: readonly (readonly string[])[]): readonly string[] {
  const empty = JSON.stringify(catalog);
  const end = "]}";
  const lines = datasets.flatMap((own, i) => (i < datasets.length - 1 ? withComma(own) : own));
  return [empty.slice(0, -end.length), ...lines, end];
}

function withComma(lines: readonly string[]): readonly string[] {
  return [...lines.slice(0, -1), `${lines.at(-1) ?? ""},`];
}

/** One dataset of a catalog as lines of JSON; nearly always one. */
export function datasetLines(dataset: object): readonly string[] {
  const line = JSON.stringify(dataset);
  return line.length <= longestLine ? [line] : JSON.stringify(dataset, null, 1).split("\n");
}
