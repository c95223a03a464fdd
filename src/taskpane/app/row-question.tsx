import { useState } from "react";
import type { FieldKey } from "../../inventory/field";
import { showDataset } from "../../workbook/show-dataset";
import { Attention } from "./attention";
import { ChoiceGroup } from "./choice-group";
import { useSubjectTexts, useTexts } from "./language/use-texts";
import { go, tell } from "./navigation";
import { ProblemMessage } from "./problem-message";
import { leaveAsItIs, putBack, writeMine } from "./keep-looking";
import { isFor } from "./screens";
import { useProfile } from "./store";
import { useStyles } from "./styles";
import { useAction } from "./use-action";
import type { AskedRow, RowQuestion } from "./watched-rows";
import { Working } from "./working";
import { Button } from "./button";

/** A row that does not stand in the sheet as it was saved: the person says what is to be done. */
export function RowQuestionCard({ row }: { row: AskedRow }) {
  const texts = useTexts();
  const subject = useSubjectTexts();
  const styles = useStyles();
  const action = useAction();
  const name = row.dataset.datasetName || texts.checklist.unnamed;
  const id = row.dataset.inventoryId;
  const { question } = row;
  const { role } = useProfile();
  const card = (title: string, text: string, buttons: React.ReactNode) => (
    <Attention title={title}>
      <p className={styles.text}>{text}</p>
      {action.problem && <ProblemMessage problem={action.problem} />}
      {buttons}
      <Working isRunning={action.isRunning} />
    </Attention>
  );
  switch (question.about) {
    case "gone":
      return card(
        texts.lost.gone(name),
        texts.lost.goneText,
        <div className={styles.buttons}>
          <Button
            id={`put-back-${id}`}
            onClick={() =>
              void action.run(async () => {
                await putBack(row);
                tell(texts.lost.isBack(name));
              })
            }
          >
            {texts.lost.putBack}
          </Button>
          <Button id={`leave-${id}`} look="subtle" onClick={() => leaveAsItIs(row)}>
            {texts.lost.leave}
          </Button>
        </div>,
      );
    case "twice":
      return card(
        texts.lost.twice(name),
        texts.datasets.idTwice.text,
        <div className={styles.buttons}>
          <Button
            id={`twice-${id}`}
            onClick={() => {
              leaveAsItIs(row);
              go({ kind: isFor({ kind: "datasets" }, role) ? "datasets" : "quality" });
            }}
          >
            {texts.lost.lookAtThem}
          </Button>
        </div>,
      );
    case "stray":
      return card(
        texts.lost.stray(name),
        texts.lost.strayText(question.fields.map((field) => subject.fields[field].label).join(", ")),
        <div className={styles.buttons}>
          <Button id={`stray-show-${id}`} onClick={() => void action.run(() => showDataset(id))}>
            {texts.lost.showRow}
          </Button>
          <Button id={`stray-${id}`} look="subtle" onClick={() => leaveAsItIs(row)}>
            {texts.lost.isRight}
          </Button>
        </div>,
      );
    case "cells":
      return <LostCells row={row} cells={question.cells} />;
  }
}

type LostCellsProps = { row: AskedRow; cells: Extract<RowQuestion, { about: "cells" }>["cells"] };

/** Cells that somebody else wrote at the same moment: field by field, which value stays. */
function LostCells({ row, cells }: LostCellsProps) {
  const texts = useTexts();
  const subject = useSubjectTexts();
  const styles = useStyles();
  const action = useAction();
  const [mine, setMine] = useState<ReadonlySet<FieldKey>>(new Set());
  const name = row.dataset.datasetName || texts.checklist.unnamed;
  const settle = () =>
    action.run(async () => {
      if (mine.size > 0) {
        await writeMine(row, cells, [...mine]);
      } else leaveAsItIs(row);
      tell(texts.lost.settled(name));
    });
  return (
    <Attention title={texts.lost.changed(name)}>
      <p className={styles.text}>{texts.lost.changedText}</p>
      {cells.map(({ field, mine: ours, theirs }) => (
        <div key={field}>
          <h3 id={`lost-${field}-label`} className={styles.section}>
            {subject.fields[field].label}
          </h3>
          <ChoiceGroup
            id={`lost-${row.dataset.inventoryId}-${field}`}
            labelledBy={`lost-${field}-label`}
            value={mine.has(field) ? "mine" : "theirs"}
            choices={[
              { value: "theirs", label: `${texts.dataset.theirs}: ${theirs || texts.dataset.empty}` },
              { value: "mine", label: `${texts.dataset.mine}: ${ours || texts.dataset.empty}` },
            ]}
            onChange={(choice) =>
              setMine(
                (before) => new Set([...before].filter((key) => key !== field).concat(choice === "mine" ? field : [])),
              )
            }
          />
        </div>
      ))}
      {action.problem && <ProblemMessage problem={action.problem} />}
      <div className={styles.buttons}>
        <Button id={`settle-${row.dataset.inventoryId}`} onClick={() => void settle()}>
          {texts.lost.settle}
        </Button>
      </div>
      <Working isRunning={action.isRunning} />
    </Attention>
  );
}
