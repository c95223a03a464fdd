import { useEffect, useState } from "react";
import { fieldByKey } from "../../inventory/fields";
import type { Dataset, FieldKey } from "../../inventory/field";
import { documentAddress } from "../../workbook/office";
import { useChecker } from "../app/checker";
import { useDepartmentNamed } from "../app/department";
import { readDraft } from "../app/drafts";
import { asWorkbookError, problemOf, type Problem } from "../app/errors";
import { useSubjectTexts, useTexts } from "../app/language/use-texts";
import { ProblemMessage } from "../app/problem-message";
import { readOne } from "../app/read-one";
import { Screen } from "../app/screen";
import { useInventory, useProfile } from "../app/store";
import { useStyles } from "../app/styles";
import { Tick } from "../app/tick";
import { toggled } from "../app/toggled";
import { Working } from "../app/working";
import { MessageForm } from "../app/message-form";

/** What a form asks: the questions that a colleague may have to answer. */
const asked = (["what", "who", "where", "access"] as const).flatMap((group) =>
  Object.values(fieldByKey)
    .filter((field) => field.group === group && field.requirement !== "optional" && field.key !== "department")
    .map(({ key }) => key),
);

/** The open questions of a dataset as a message to somebody who knows. */
export function AskColleagueScreen({ id }: { id: string }) {
  const all = useTexts();
  const texts = all.message;
  const subject = useSubjectTexts();
  const styles = useStyles();
  const profile = useProfile();
  const check = useChecker();
  const { settings } = useInventory();
  const { dataset, problem } = useTypedDataset(id);
  const department = useDepartmentNamed(dataset?.department ?? "");
  const [changed, setChanged] = useState<ReadonlySet<FieldKey>>();
  if (!dataset) {
    return (
      <Screen title={texts.colleagueTitle}>
        {problem ? <ProblemMessage problem={problem} /> : <Working isRunning words={all.dataset.opening} />}
      </Screen>
    );
  }
  const open = new Set(
    check(dataset)
      .findings.filter(({ severity }) => severity === "error")
      .map(({ field }) => field),
  );
  const chosen = changed ?? new Set(asked.filter((key) => open.has(key) && key !== "datasetName"));
  const message = texts.colleague({
    dataset: dataset.datasetName || all.checklist.unnamed,
    department: department?.name ?? dataset.department,
    questions: asked.filter((key) => chosen.has(key)).map((key) => subject.fields[key]),
    address: settings.workbookAddress || documentAddress(),
    from: profile.name,
  });
  return (
    <Screen title={texts.colleagueTitle}>
      <p className={styles.text}>{texts.colleagueIntro}</p>
      <fieldset className={styles.fieldset}>
        <legend className={styles.section}>{texts.chooseQuestions}</legend>
        {asked.map((key) => (
          <Tick
            key={key}
            isTicked={chosen.has(key)}
            onChange={(isTicked) => setChanged(toggled<FieldKey>(chosen, key, isTicked))}
          >
            {subject.fields[key].label}
          </Tick>
        ))}
      </fieldset>
      <MessageForm {...message} />
    </Screen>
  );
}

/** The dataset as it was typed, or as it stands in the sheet. */
function useTypedDataset(id: string): { dataset: Dataset | undefined; problem: Problem | undefined } {
  const texts = useTexts();
  const { settings } = useInventory();
  const [dataset, setDataset] = useState(() => readDraft(settings.workbookId, id)?.values);
  const [problem, setProblem] = useState<Problem>();
  const isTyped = dataset !== undefined;
  useEffect(() => {
    if (isTyped) return undefined;
    let isCurrent = true;
    readOne(id).then(
      (read) => isCurrent && setDataset(read),
      (error: unknown) => isCurrent && setProblem(problemOf(asWorkbookError(error), texts)),
    );
    return () => {
      isCurrent = false;
    };
  }, [id, isTyped, texts]);
  return { dataset, problem };
}
