import { useDeferredValue, useMemo, useState } from "react";
import { createNameIndex } from "../../inventory/alike/name-index";
import type { Dataset } from "../../inventory/field";
import { isListed } from "../../inventory/prompt-status";
import { Button } from "../app/button";
import { review as texts } from "../app/language/en/lead/review";
import { useInventory } from "../app/store";
import { useStyles } from "../app/styles";
import { TextField } from "../app/text-field";

export const duplicateSearchId = "duplicate-search";

/** More would be a list to read; another word finds fewer. */
const most = 8;

type DuplicateOfProps = { dataset: Dataset; onChoose: (id: string) => void };

/** Which dataset stays: those with names like this one, or what the lead analyst looks for. */
export function DuplicateOf({ dataset, onChoose }: DuplicateOfProps) {
  const styles = useStyles();
  const { datasets } = useInventory();
  const [search, setSearch] = useState("");
  const wanted = useDeferredValue(search.trim().toLowerCase());
  const { inventoryId: own, datasetName, department } = dataset;
  const listed = useMemo(
    () => datasets.filter((row) => isListed(row) && row.inventoryId !== "" && row.inventoryId !== own),
    [datasets, own],
  );
  const alike = useMemo(
    () => createNameIndex(listed)(datasetName, { inventoryId: own, department }).map(({ row }) => row),
    [listed, datasetName, own, department],
  );
  const found =
    wanted === ""
      ? alike
      : listed
          .filter((row) => row.datasetName.toLowerCase().includes(wanted) || row.inventoryId.toLowerCase() === wanted)
          .slice(0, most);
  return (
    <section className={styles.group} aria-label={texts.duplicateTitle}>
      <h3 className={styles.section}>{texts.duplicateTitle}</h3>
      <TextField
        id={duplicateSearchId}
        type="search"
        label={texts.duplicateSearch}
        value={search}
        onChange={setSearch}
      />
      <div role="status">
        {found.length === 0 && wanted !== "" && <p className={styles.text}>{texts.duplicateNone}</p>}
      </div>
      {found.map((row) => (
        <div key={row.inventoryId}>
          <Button id={`stays-${row.inventoryId}`} onClick={() => onChoose(row.inventoryId)}>
            {texts.duplicateOf(row.datasetName, row.department)}
          </Button>
        </div>
      ))}
    </section>
  );
}
