import { useMemo, useState } from "react";
import { newDataset } from "../../inventory/dataset";
import { newInventoryId } from "../../inventory/inventory-id";
import { isListed } from "../../inventory/prompt-status";
import { entryFinder, likelyCategories, rowFromEntry } from "../../inventory/quick-start-choice";
import { quickStartMatch } from "../../inventory/quick-start";
import type { QuickStartEntry } from "../../inventory/tables";
import { isoDay } from "../app/clock";
import { useDepartment } from "../app/department";
import { ErrorSummary } from "../app/error-summary";
import { useTexts } from "../app/language/use-texts";
import { back } from "../app/navigation";
import { useOwnDatasets } from "../app/own-rows";
import { ProblemMessage } from "../app/problem-message";
import { answerWithDatasets } from "../app/responses";
import { addRows, stampedNow } from "../app/row-changes";
import { Screen } from "../app/screen";
import { TextField } from "../app/text-field";
import { readSteward } from "../app/steward";
import { useInventory, useProfile } from "../app/store";
import { useStyles } from "../app/styles";
import { toggled } from "../app/toggled";
import { useQuickStart } from "../app/use-quick-start";
import { useAction } from "../app/use-action";
import { Working } from "../app/working";
import { QuickStartCategories } from "./quick-start-categories";
import { Button } from "../app/button";

/** The quick start list for the first prompt: tick what the department has, and each becomes a draft. */
export function QuickStartScreen() {
  const texts = useTexts();
  const styles = useStyles();
  const profile = useProfile();
  const { name } = useDepartment();
  const { lists, settings, readOnly } = useInventory();
  const rows = useOwnDatasets();
  const { entries, problem, readAgain } = useQuickStart();
  const [ticked, setTicked] = useState<ReadonlySet<string>>(new Set());
  const [search, setSearch] = useState("");
  const [attempt, setAttempt] = useState(0);
  const [done, setDone] = useState(0);
  const action = useAction();

  const find = useMemo(() => entryFinder(rows.filter(isListed)), [rows]);
  const listed = entries.filter((entry) => find(entry) !== undefined).length;
  const chosen = entries.filter((entry) => ticked.has(quickStartMatch(entry)) && find(entry) === undefined);
  const found = entries.filter((entry) => hasWords(entry, search));

  const add = async () => {
    setAttempt(attempt + 1);
    if (chosen.length === 0) return;
    await action.run(async () => {
      const known = readSteward(settings.workbookId, name.name);
      const drafts = chosen.map((entry) =>
        stampedNow(
          newDataset({
            ...known,
            ...rowFromEntry(entry, entries, lists.theme),
            inventoryId: newInventoryId(name.code, Math.random),
            department: name.name,
            promptsAnswered: "P1",
            addedBy: profile.name,
            dateAdded: isoDay(new Date()),
          }),
        ),
      );
      setDone(0);
      await addRows(drafts, (added) => {
        setDone((before) => before + added.length);
        const matches = new Set(added.map((row) => row.quickStartMatch));
        setTicked((before) => new Set([...before].filter((match) => !matches.has(match))));
      });
      await answerWithDatasets("P1");
      back(texts.quickStart.added(drafts.length));
    });
  };

  const errors =
    attempt > 0 && chosen.length === 0 && !action.isRunning
      ? [{ target: "quick-start-search", sentence: texts.quickStart.nothingTicked }]
      : [];
  const footer = !readOnly && (
    <>
      <Button id="add-ticked" look="primary" onClick={() => void add()}>
        {texts.quickStart.add(chosen.length)}
      </Button>
      <Working isRunning={action.isRunning} words={texts.quickStart.adding(done, done + chosen.length)} />
      {!action.isRunning && <p className={styles.note}>{texts.quickStart.counts(chosen.length, listed)}</p>}
    </>
  );
  return (
    <Screen
      title={texts.quickStart.title}
      top={<ErrorSummary errors={errors} attempt={errors.length > 0 ? attempt : 0} />}
      footer={footer}
    >
      {problem && (
        <ProblemMessage problem={problem}>
          <Button onClick={readAgain}>{texts.app.tryAgain}</Button>
        </ProblemMessage>
      )}
      {action.problem && (
        <ProblemMessage problem={action.problem}>
          {done > 0 && <p className={styles.text}>{texts.quickStart.addedSome(done)}</p>}
        </ProblemMessage>
      )}
      <p className={styles.text}>{texts.quickStart.intro}</p>
      {entries.length === 0 && !problem ? (
        <Working />
      ) : (
        <>
          <TextField
            type="search"
            id="quick-start-search"
            label={texts.quickStart.search(entries.length)}
            value={search}
            onChange={setSearch}
          />
          {found.length === 0 && <p className={styles.text}>{texts.quickStart.nothingFound}</p>}
          <QuickStartCategories
            entries={found}
            likely={likelyCategories(name.name)}
            department={name.name}
            isSearching={search.trim() !== ""}
            ticked={ticked}
            listedAs={(entry) => find(entry)?.datasetName}
            onTick={(entry, isTicked) => setTicked((before) => toggled(before, quickStartMatch(entry), isTicked))}
          />
        </>
      )}
      <p className={styles.note}>{texts.prompt.attribution}</p>
    </Screen>
  );
}

function hasWords({ category, dataset, whatItCovers }: QuickStartEntry, search: string): boolean {
  const text = `${category} ${dataset} ${whatItCovers}`.toLowerCase();
  return search
    .toLowerCase()
    .split(/\s+/)
    .every((word) => text.includes(word));
}
