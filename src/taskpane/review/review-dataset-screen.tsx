import { problemOf } from "../app/errors";
import { WorkbookError } from "../../workbook/errors";
import { readAllRowsAgain } from "../app/all-rows";
import { Button } from "../app/button";
import { review as texts } from "../app/language/en/lead/review";
import { useTexts } from "../app/language/use-texts";
import { back } from "../app/navigation";
import { ProblemMessage } from "../app/problem-message";
import { Screen } from "../app/screen";
import type { Screen as ScreenName } from "../app/screens";
import { useStyles } from "../app/styles";
import { Working } from "../app/working";
import { DatasetCard } from "./dataset-card";
import { useQueue } from "./use-queue";

type ReviewDatasetScreenProps = { screen: ScreenName & { kind: "reviewDataset" } };

/** One dataset of the queue, as it stands in the sheet. */
export function ReviewDatasetScreen({ screen }: ReviewDatasetScreenProps) {
  const all = useTexts();
  const styles = useStyles();
  const { id, filter } = screen;
  const { all: rows, queue } = useQueue(filter);
  const [found, another] = rows.rows.filter(({ dataset }) => dataset.inventoryId === id);
  if (found && !another) return <DatasetCard dataset={found.dataset} filter={filter} queue={queue} />;
  return (
    <Screen
      title={found?.dataset.datasetName || all.dataset.title}
      footer={<Button onClick={() => back()}>{texts.toQueue}</Button>}
    >
      {rows.error ? (
        <ProblemMessage problem={problemOf(rows.error, all)}>
          <Button onClick={readAllRowsAgain}>{all.app.tryAgain}</Button>
        </ProblemMessage>
      ) : another ? (
        <ProblemMessage problem={problemOf(new WorkbookError("idTwice", id), all)} />
      ) : rows.isRead ? (
        <p className={styles.text}>{texts.gone}</p>
      ) : (
        <Working words={texts.reading(rows.read, rows.total)} />
      )}
    </Screen>
  );
}
