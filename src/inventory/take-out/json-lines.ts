/** A line of a file may have to stand in one cell of a sheet, which holds 32,767 characters (fact 2.13). */
const longestLine = 32_000;

/**
 * A catalog as JSON with each dataset on a line of its own, so that a comparison of two nights' files shows which
 * datasets changed, and a cell of a sheet holds a line. A dataset too long for that takes a line for each property.
 * @param catalog without datasets; `dataset` is its last property
 * @param datasets the lines of all of them, as `datasetLines` makes them
 */
export function catalogLines(catalog: object, datasets: readonly string[]): readonly string[] {
  const empty = JSON.stringify(catalog);
  const end = "]}";
  const lines = datasets.slice();
  const last = lines.pop();
  if (last !== undefined) lines.push(last.slice(0, -comma.length));
  lines.unshift(empty.slice(0, -end.length));
  lines.push(end);
  return lines;
}

const comma = ",";

/** One dataset of a catalog as lines of JSON, nearly always one, with the comma that the last of all does without. */
export function datasetLines(dataset: object): readonly string[] {
  const line = JSON.stringify(dataset) + comma;
  return line.length <= longestLine ? [line] : (JSON.stringify(dataset, null, 1) + comma).split("\n");
}
