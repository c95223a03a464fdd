import { useDeferredValue, useMemo } from "react";
import { createNameIndex } from "../../inventory/alike/name-index";
import { notTheSame, pairDecisions, pairKey } from "../../inventory/decisions";
import { departmentFinder } from "../../inventory/department";
import { unionPrompts } from "../../inventory/list";
import { WorkbookError } from "../../workbook/errors";
import { Attention } from "../app/attention";
import { useDepartmentNamed } from "../app/department";
import { dropDraft } from "../app/drafts";
import { useTexts } from "../app/language/use-texts";
import { back, go } from "../app/navigation";
import { ProblemMessage } from "../app/problem-message";
import { answerWithDatasets } from "../app/responses";
import { readOne } from "../app/read-one";
import { changeRows } from "../app/row-changes";
import { useInventory } from "../app/store";
import { useStyles } from "../app/styles";
import { useAction } from "../app/use-action";
import { Working } from "../app/working";
import { Button } from "../app/button";
import type { DatasetForm } from "./use-dataset-form";

/** Shorter names are still being typed. */
const shortest = 3;

/**
 * Rows whose names are like the one that is being typed. The person opens one, uses it for the prompt instead, or says
 * that it is a different dataset, which is remembered once the row is saved. Nothing is held back.
 */
export function AlikeNames({ form }: { form: DatasetForm }) {
  const texts = useTexts();
  const styles = useStyles();
  const { datasets, decisions, settings, readOnly } = useInventory();
  const { draft } = form.state;
  const department = useDepartmentNamed(draft.values.department);
  const name = useDeferredValue(draft.values.datasetName.trim());
  const find = useMemo(() => createNameIndex(datasets), [datasets]);
  const isOurs = useMemo(() => departmentFinder(department ? [department] : []), [department]);
  const decided = useMemo(() => pairDecisions(decisions), [decisions]);
  const action = useAction();
  const isAsked = name.length >= shortest && name !== draft.loaded?.datasetName;
  const alike = !isAsked
    ? []
    : find(name, { inventoryId: draft.id, department: department?.name ?? draft.values.department }).filter(
        ({ row: { inventoryId } }) => {
          if (inventoryId === "" || draft.different?.includes(inventoryId)) return false;
          return decided.get(pairKey(draft.id, inventoryId))?.kind !== notTheSame;
        },
      );
  if (alike.length === 0) return null;

  const { prompt } = draft;
  const takeInstead = (id: string, other: string) =>
    action.run(async () => {
      if (prompt === undefined) return;
      const loaded = await readOne(id);
      const edited = { ...loaded, promptsAnswered: unionPrompts(loaded.promptsAnswered, prompt) };
      const { refused } = await changeRows([{ loaded, edited }]);
      if (refused > 0) throw new WorkbookError("busy");
      await answerWithDatasets(prompt);
      dropDraft(settings.workbookId, draft.id);
      back(texts.dataset.alike.used(other));
    });
  return (
    <Attention title={texts.dataset.alike.title}>
      <ul className={styles.list}>
        {alike.map(({ row: { inventoryId: id, datasetName: other, department: whose }, sure }) => {
          const isOwn = isOurs(whose) !== undefined;
          return (
            <li key={id} className={styles.group}>
              <p className={styles.text}>
                <strong>{other}</strong>
              </p>
              <p className={styles.note}>
                {[texts.dataset.alike[sure], ...(isOwn ? [] : [texts.dataset.alike.ofDepartment(whose)])].join(", ")}
              </p>
              <div className={styles.buttons}>
                {isOwn && prompt !== undefined && draft.loaded === undefined && !readOnly && (
                  <Button id={`use-${id}`} onClick={() => void takeInstead(id, other)}>
                    {texts.dataset.alike.useIt(other)}
                  </Button>
                )}
                {isOwn && (
                  <Button id={`open-${id}`} look="subtle" onClick={() => go({ kind: "dataset", id })}>
                    {texts.dataset.alike.open(other)}
                  </Button>
                )}
                <Button id={`different-${id}`} look="subtle" onClick={() => form.sayDifferent(id)}>
                  {texts.dataset.alike.isOther}
                  <span className={styles.hidden}> {other}</span>
                </Button>
              </div>
            </li>
          );
        })}
      </ul>
      {action.problem && <ProblemMessage problem={action.problem} />}
      <Working isRunning={action.isRunning} />
    </Attention>
  );
}
