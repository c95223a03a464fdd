import { useState } from "react";
import { pairKey } from "../../inventory/decisions";
import type { DuplicatePair } from "../../inventory/duplicates/find-duplicates";
import { readAllRowsAgain } from "../app/all-rows";
import { Button } from "../app/button";
import { Select } from "../app/controls";
import { problemOf } from "../app/errors";
import { Field } from "../app/field";
import { duplicates as texts } from "../app/language/en/lead/duplicates";
import { useTexts } from "../app/language/use-texts";
import { ProblemMessage } from "../app/problem-message";
import { RowLink, useRowLabelStyles } from "../app/row-link";
import { Screen } from "../app/screen";
import { ShowMore, useShown } from "../app/show-more";
import { StatusMark } from "../app/status-mark";
import { useStyles } from "../app/styles";
import { Working } from "../app/working";
import { SharedData } from "./shared-data";
import { searchAgain, stopSearching, useDuplicates, type Duplicates } from "./use-duplicates";

const filters = ["all", "within", "across"] as const;
type Filter = (typeof filters)[number];

/** So many pairs are shown first. */
const first = 30;

/** Pairs of rows that may describe the same data, the surest first. Nothing is merged by itself. */
export function DuplicatesScreen() {
  const all = useTexts();
  const styles = useStyles();
  const duplicates = useDuplicates();
  const [filter, setFilter] = useState<Filter>("all");
  const count = useShown("pairs", first);
  const { pairs, isFound, leftOut } = duplicates;
  const { error } = duplicates.all;
  const shown = pairs.filter(({ sameDepartment }) => filter === "all" || sameDepartment === (filter === "within"));
  return (
    <Screen title={isFound || pairs.length > 0 ? texts.pairs(pairs.length) : all.app.duplicates}>
      {error && (
        <ProblemMessage problem={problemOf(error, all)}>
          <Button onClick={readAllRowsAgain}>{all.app.tryAgain}</Button>
        </ProblemMessage>
      )}
      <Searching duplicates={duplicates} />
      {pairs.length > 0 && (
        <Field id="pairs-filter" label={texts.show}>
          {(aria) => (
            <Select
              {...aria}
              value={filter}
              onChange={(value) => setFilter(filters.find((one) => one === value) ?? "all")}
            >
              {filters.map((one) => (
                <option key={one} value={one}>
                  {texts.filters[one]}
                </option>
              ))}
            </Select>
          )}
        </Field>
      )}
      {isFound && shown.length === 0 && (
        <p className={styles.text}>{pairs.length === 0 ? texts.none : texts.noneOfFilter}</p>
      )}
      <ul className={styles.list}>
        {shown.slice(0, count).map((pair) => (
          <PairRow key={pairKey(pair.one.inventoryId, pair.other.inventoryId)} pair={pair} />
        ))}
      </ul>
      <ShowMore list="pairs" shown={count} total={shown.length} />
      <SharedData duplicates={duplicates} />
      {duplicates.all.isRead && leftOut > 0 && <p className={styles.note}>{texts.leftOut(leftOut)}</p>}
    </Screen>
  );
}

/** How far the search has come, and the way to end it. */
function Searching({ duplicates }: { duplicates: Duplicates }) {
  const styles = useStyles();
  const { all, isSearching, isStopped, done } = duplicates;
  if (!isSearching || all.error) return null;
  if (isStopped) {
    return (
      <div className={styles.group}>
        <p className={styles.text}>{texts.stopped}</p>
        <div>
          <Button id="search-again" onClick={searchAgain}>
            {texts.searchAgain}
          </Button>
        </div>
      </div>
    );
  }
  return (
    <div className={styles.apart}>
      <Working words={all.isRead ? texts.searching(done) : texts.reading(all.read, all.total)} />
      <Button id="stop-search" onClick={stopSearching}>
        {texts.stop}
      </Button>
    </div>
  );
}

function PairRow({ pair }: { pair: DuplicatePair }) {
  const styles = useStyles();
  const labels = useRowLabelStyles();
  const { one, other, sameDepartment, why, sure } = pair;
  const names = [one, other].map(({ datasetName }) => datasetName || texts.unnamed);
  return (
    <RowLink
      id={`pair-${one.inventoryId}-${other.inventoryId}`}
      to={{ kind: "duplicatePair", one: one.inventoryId, other: other.inventoryId }}
    >
      <span className={labels.words}>
        {names.map((name, i) => (
          <span key={i} className={labels.label}>
            {name}
          </span>
        ))}
        <span className={styles.note}>
          {sameDepartment ? one.department : `${one.department}, ${other.department}`}
        </span>
        <span className={styles.note}>{texts.why(why)}</span>
      </span>
      <StatusMark className={labels.mark} tone={sure === "possible" ? "open" : "wanting"} words={texts.sure[sure]} />
    </RowLink>
  );
}
