import { useMemo, useState } from "react";
import { identityChecker } from "../../inventory/row-identity";
import { useChecker } from "../app/checker";
import { Select } from "../app/controls";
import { problemOf } from "../app/errors";
import { Field } from "../app/field";
import { useTexts } from "../app/language/use-texts";
import { readOwnRowsAgain, useOwnRows } from "../app/own-rows";
import { ProblemMessage } from "../app/problem-message";
import { Screen } from "../app/screen";
import { SharedIds } from "../app/shared-ids";
import { TextField } from "../app/text-field";
import { useInventory } from "../app/store";
import { useStyles } from "../app/styles";
import { Working } from "../app/working";
import { Button } from "../app/button";
import { DatasetRow } from "./dataset-row";
import { datasetState, type DatasetState } from "./dataset-state";
import { RowsWithoutId } from "./rows-without-id";
import { UnassignedRows } from "./unassigned-rows";

const filters = ["all", "toDo", "ready", "withLead", "accepted", "removed"] as const;
type Filter = (typeof filters)[number];

/** From this many on a list gets a box to search it with. */
const many = 8;

/** Everything that the department has in the sheet, wherever it came from, and how far each row has come. */
export function DatasetsScreen() {
  const texts = useTexts();
  const styles = useStyles();
  const check = useChecker();
  const { datasets } = useInventory();
  const { rows, isRead, error } = useOwnRows();
  const [filter, setFilter] = useState<Filter>("all");
  const [search, setSearch] = useState("");

  const identity = useMemo(() => identityChecker(datasets), [datasets]);
  const known = useMemo(
    () =>
      rows
        .filter(({ dataset }) => identity(dataset) === undefined)
        .map(({ place, dataset }) => ({ place, dataset, state: datasetState(dataset, check) })),
    [rows, identity, check],
  );
  const words = search.trim().toLowerCase();
  const shown = known
    .filter(({ state }) => isShown(state, filter))
    .filter(({ dataset }) => dataset.datasetName.toLowerCase().includes(words))
    .sort((a, b) => a.dataset.datasetName.localeCompare(b.dataset.datasetName));

  return (
    <Screen title={texts.datasets.title}>
      {error && (
        <ProblemMessage problem={problemOf(error, texts)}>
          <Button onClick={readOwnRowsAgain}>{texts.app.tryAgain}</Button>
        </ProblemMessage>
      )}
      <RowsWithoutId rows={rows.filter(({ dataset }) => identity(dataset) === "noId")} />
      <SharedIds rows={rows.filter(({ dataset }) => identity(dataset) === "idTwice")} />
      <div className={styles.group}>
        <Field id="filter" label={texts.datasets.show}>
          {(aria) => (
            <Select {...aria} value={filter} onChange={(value) => setFilter(asFilter(value))}>
              {filters.map((one) => (
                <option key={one} value={one}>
                  {texts.datasets.filters[one]}
                </option>
              ))}
            </Select>
          )}
        </Field>
        {known.length > many && (
          <TextField
            type="search"
            id="search-datasets"
            label={texts.datasets.search}
            value={search}
            onChange={setSearch}
          />
        )}
      </div>
      {rows.length === 0 && !isRead && !error && <Working isRunning words={texts.datasets.reading} />}
      {shown.length === 0 && isRead && (
        <p className={styles.text}>{known.length === 0 ? texts.datasets.none : texts.datasets.noneOfFilter}</p>
      )}
      <ul className={styles.list}>
        {shown.map(({ place, dataset, state }) => (
          <DatasetRow key={`${dataset.inventoryId} ${place}`} dataset={dataset} state={state} />
        ))}
      </ul>
      <UnassignedRows />
    </Screen>
  );
}

function asFilter(value: string): Filter {
  return filters.find((one) => one === value) ?? "all";
}

function isShown({ kind }: DatasetState, filter: Filter): boolean {
  switch (filter) {
    case "all":
      return kind !== "removed" && kind !== "closed";
    case "toDo":
      return kind === "toDo" || kind === "asked";
    case "ready":
      return kind === "ready";
    case "withLead":
      return kind === "submitted";
    case "accepted":
      return kind === "accepted";
    case "removed":
      return kind === "removed" || kind === "closed";
  }
}
