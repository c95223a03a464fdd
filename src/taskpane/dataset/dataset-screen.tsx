import { useEffect, useState } from "react";
import { useDepartmentOf } from "../app/department";
import { asWorkbookError, problemOf, type Problem } from "../app/errors";
import { useTexts } from "../app/language/use-texts";
import { ProblemMessage } from "../app/problem-message";
import { Screen } from "../app/screen";
import type { Screen as ScreenName } from "../app/screens";
import { useInventory } from "../app/store";
import { Working } from "../app/working";
import { DatasetForm } from "./dataset-form";
import { formStart, formStartFromSheet, type FormStart } from "./start-form";
import { Button } from "../app/button";

type DatasetScreenProps = { screen: ScreenName & { kind: "dataset" } };

/** A new row, or one that is read from the sheet first. */
export function DatasetScreen({ screen }: DatasetScreenProps) {
  const texts = useTexts();
  const inventory = useInventory();
  const own = useDepartmentOf();
  const [start, setStart] = useState<FormStart | undefined>(() => formStart(screen, inventory, own?.name));
  const [problem, setProblem] = useState<Problem>();
  const [attempt, setAttempt] = useState(0);
  const { id } = screen;
  const isReading = start === undefined;

  useEffect(() => {
    if (!isReading) return undefined;
    let isCurrent = true;
    formStartFromSheet(id).then(
      (read) => isCurrent && setStart(read),
      (error: unknown) => isCurrent && setProblem(problemOf(asWorkbookError(error), texts)),
    );
    return () => {
      isCurrent = false;
    };
  }, [id, isReading, attempt, texts]);

  if (start) return <DatasetForm key={id} start={start} screen={screen} />;
  const title = inventory.datasets.find(({ inventoryId }) => inventoryId === id)?.datasetName ?? texts.dataset.title;
  return (
    <Screen title={title}>
      {problem ? (
        <ProblemMessage problem={problem}>
          <Button
            onClick={() => {
              setProblem(undefined);
              setAttempt(attempt + 1);
            }}
          >
            {texts.app.tryAgain}
          </Button>
        </ProblemMessage>
      ) : (
        <Working words={texts.dataset.opening} />
      )}
    </Screen>
  );
}
