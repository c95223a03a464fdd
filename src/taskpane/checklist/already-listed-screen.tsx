import { useMemo, useState } from "react";
import type { PromptCode } from "../../inventory/field";
import { unionPrompts } from "../../inventory/list";
import { isListed, namedUnder } from "../../inventory/prompt-status";
import { promptByCode } from "../../inventory/prompts";
import { identityChecker } from "../../inventory/row-identity";
import { WorkbookError } from "../../workbook/errors";
import { ErrorSummary } from "../app/error-summary";
import { useTexts } from "../app/language/use-texts";
import { back } from "../app/navigation";
import { useOwnRows } from "../app/own-rows";
import { ProblemMessage } from "../app/problem-message";
import { answerWithDatasets } from "../app/responses";
import { changeRows } from "../app/row-changes";
import { Screen } from "../app/screen";
import { TextField } from "../app/text-field";
import { useInventory } from "../app/store";
import { useStyles } from "../app/styles";
import { Tick } from "../app/tick";
import { toggled } from "../app/toggled";
import { useAction } from "../app/use-action";
import { Working } from "../app/working";
import { Button } from "../app/button";

/** From this many on a list gets a box to search it with. */
const many = 8;

/** Datasets that the department has listed under other prompts: one row answers several. */
export function AlreadyListedScreen({ code }: { code: PromptCode }) {
  const texts = useTexts();
  const styles = useStyles();
  const { datasets } = useInventory();
  const { rows, isRead } = useOwnRows();
  const [ticked, setTicked] = useState<ReadonlySet<string>>(new Set());
  const [search, setSearch] = useState("");
  const [attempt, setAttempt] = useState(0);
  const action = useAction();
  const others = useMemo(() => {
    const identity = identityChecker(datasets);
    const listed = rows.map(({ dataset }) => dataset).filter((row) => isListed(row) && identity(row) === undefined);
    const named = new Set(namedUnder(code, listed));
    return listed.filter((row) => !named.has(row)).sort((a, b) => a.datasetName.localeCompare(b.datasetName));
  }, [rows, datasets, code]);
  const chosen = others.filter(({ inventoryId }) => ticked.has(inventoryId));
  const found = others.filter(({ datasetName }) => datasetName.toLowerCase().includes(search.trim().toLowerCase()));

  const use = async () => {
    setAttempt(attempt + 1);
    if (chosen.length === 0) return;
    await action.run(async () => {
      const { changed, refused } = await changeRows(
        chosen.map((loaded) => ({
          loaded,
          edited: { ...loaded, promptsAnswered: unionPrompts(loaded.promptsAnswered, code) },
        })),
      );
      if (changed.length > 0) await answerWithDatasets(code);
      if (refused > 0) throw new WorkbookError("busy");
      back(texts.alreadyListed.used(changed.length));
    });
  };

  const errors =
    attempt > 0 && chosen.length === 0 && !action.isRunning
      ? [{ target: "already-listed", sentence: texts.alreadyListed.nothingTicked }]
      : [];
  return (
    <Screen
      title={texts.alreadyListed.title}
      top={<ErrorSummary errors={errors} attempt={errors.length > 0 ? attempt : 0} />}
      footer={
        others.length > 0 && (
          <>
            <Button id="use-ticked" look="primary" onClick={() => void use()}>
              {texts.alreadyListed.use(chosen.length)}
            </Button>
            <Working isRunning={action.isRunning} />
          </>
        )
      }
    >
      {action.problem && <ProblemMessage problem={action.problem} />}
      <p className={styles.text}>{texts.alreadyListed.intro(promptByCode[code].label)}</p>
      {others.length === 0 && isRead && <p className={styles.text}>{texts.alreadyListed.nothing}</p>}
      {others.length === 0 && !isRead && <Working isRunning words={texts.datasets.reading} />}
      {others.length > many && (
        <TextField
          type="search"
          id="search-listed"
          label={texts.alreadyListed.search}
          value={search}
          onChange={setSearch}
        />
      )}
      <ul id="already-listed" className={styles.list}>
        {found.map(({ inventoryId, datasetName, description }) => (
          <li key={inventoryId}>
            <Tick
              isTicked={ticked.has(inventoryId)}
              onChange={(isTicked) => setTicked((before) => toggled(before, inventoryId, isTicked))}
            >
              {datasetName || texts.checklist.unnamed}
              <span className={styles.note}>
                <span className={styles.clamped}>{description}</span>
              </span>
            </Tick>
          </li>
        ))}
      </ul>
      {others.length > 0 && found.length === 0 && <p className={styles.text}>{texts.alreadyListed.nothingFound}</p>}
    </Screen>
  );
}
