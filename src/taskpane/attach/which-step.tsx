import { useEffect, useEffectEvent, useRef, useState } from "react";
import { findLists, type FoundList, listAt } from "../../workbook/attach/find-lists";
import { endingAt, readList, type ReadList } from "../../workbook/attach/read-list";
import { Button } from "../app/button";
import { ChoiceGroup } from "../app/choice-group";
import { attach } from "../app/language/en/lead/attach";
import { ProblemMessage } from "../app/problem-message";
import { usePane } from "../app/store";
import { useStyles } from "../app/styles";
import { TextField } from "../app/text-field";
import { useAction } from "../app/use-action";
import { Working } from "../app/working";
import { StepScreen, useMistakes } from "./step-screen";

const texts = attach.which;

/** Headers that tell one list from another; the rest is counted. */
const told = 4;

/** The lists of the workbook, and where the chosen one stands; then it is read. */
export function WhichStep({ onRead, onBack }: { onRead: (list: ReadList) => void; onBack: () => void }) {
  const styles = useStyles();
  const isSetUp = usePane(({ phase }) => phase.kind === "open");
  const hasRows = usePane(({ phase }) => phase.kind === "open" && phase.inventory.datasets.length > 0);
  const [lists, setLists] = useState<readonly FoundList[]>();
  const [chosen, setChosen] = useState<number>();
  const [area, setArea] = useState("");
  const [isAreaWrong, setAreaWrong] = useState(false);
  /** The list as it was read, when it may end before its last row. */
  const [read, setRead] = useState<ReadList>();
  const [end, setEnd] = useState<"there" | "all">();
  const action = useAction();
  const list = chosen === undefined ? undefined : lists?.[chosen];

  const look = () =>
    action.run(async () => {
      const found = await findLists();
      const able = isSetUp ? found.filter(({ place }) => place.table !== "Inventory") : found;
      setLists(able);
      const [only, another] = able;
      choose(able, only && !another ? only : able.find((each) => isSame(each, list)));
    });
  const lookFirst = useEffectEvent(() => void look());
  useEffect(() => lookFirst(), []);

  function choose(from: readonly FoundList[], one: FoundList | undefined): void {
    setChosen(one && from.indexOf(one));
    setArea(one?.address ?? "");
    setAreaWrong(false);
    setRead(undefined);
    setEnd(undefined);
  }
  const mistakes = useMistakes(() => {
    if (list === undefined) return [{ target: "lists", sentence: texts.choose }];
    if (isAreaWrong) return [{ target: "area", sentence: texts.areaWrong }];
    return read?.end && end === undefined ? [{ target: "end", sentence: texts.sayWhere }] : [];
  });
  const next = () =>
    action.run(async () => {
      if (list === undefined) return;
      if (read?.end) return onRead(end === "there" ? endingAt(read, read.end) : { ...read, end: undefined });
      const isAsFound = list.place.table !== "" || area.trim() === list.address;
      const meant = isAsFound ? list : await listAt(list.place.sheet, area.trim());
      setAreaWrong(meant === undefined);
      if (meant === undefined) return;
      const found = await readList(meant.place, isSetUp);
      if (found.end === undefined) return onRead(found);
      mistakes.forget();
      setRead(found);
    });

  if (hasRows) {
    return (
      <StepScreen step="which" mistakes={mistakes} next={attach.before} onNext={onBack} onBack={undefined}>
        <p className={styles.text}>{texts.hasRows}</p>
      </StepScreen>
    );
  }
  return (
    <StepScreen
      step="which"
      mistakes={mistakes}
      onNext={() => void next()}
      onBack={onBack}
      problem={action.problem && <ProblemMessage problem={action.problem} />}
      note={<Working isRunning={action.isRunning} words={attach.reading} />}
    >
      <p className={styles.text}>{texts.intro}</p>
      {lists?.length === 0 && <p className={styles.text}>{texts.none}</p>}
      {lists && lists.length > 0 && (
        <section className={styles.tight}>
          <h2 id="lists-name" className={styles.section}>
            {texts.lists}
          </h2>
          <ChoiceGroup
            id="lists"
            labelledBy="lists-name"
            value={chosen === undefined ? "" : String(chosen)}
            choices={lists.map((each, index) => ({ value: String(index), label: <ListName list={each} /> }))}
            onChange={(value) => choose(lists, lists[Number(value)])}
          />
        </section>
      )}
      {list?.place.table === "" && (
        <TextField
          id="area"
          label={texts.area}
          hint={texts.areaHelp}
          value={area}
          error={mistakes.of("area")}
          onChange={(value) => {
            setArea(value);
            setAreaWrong(false);
            setRead(undefined);
          }}
        />
      )}
      {read?.end && <EndQuestion list={read} value={end} onChange={setEnd} />}
      <div>
        <Button id="look-again" onClick={() => void look()}>
          {texts.lookAgain}
        </Button>
      </div>
    </StepScreen>
  );
}

/** Whether a list that was found anew is the one that was found before, where it was. */
function isSame(each: FoundList, before: FoundList | undefined): boolean {
  const { sheet, table } = each.place;
  return sheet === before?.place.sheet && table === before.place.table && each.address === before.address;
}

function ListName({ list: { place, address, headers } }: { list: FoundList }) {
  const styles = useStyles();
  const filled = headers.filter((header) => header.trim() !== "");
  return (
    <>
      {place.table === "" ? texts.sheet(place.sheet, address) : texts.table(place.table, place.sheet)}
      <span className={`${styles.note} ${styles.lines}`}>
        {"\n"}
        {texts.headers(filled.slice(0, told).join(", "), filled.length - told)}
      </span>
    </>
  );
}

type EndProps = { list: ReadList; value: "there" | "all" | undefined; onChange: (end: "there" | "all") => void };

/** Below a blank row, or in a row of sums, nobody but the lead knows whether the list goes on. */
function EndQuestion({ list: { place, values, end }, value, onChange }: EndProps) {
  const styles = useStyles();
  const question = useRef<HTMLHeadingElement>(null);
  useEffect(() => question.current?.focus(), []);
  if (end === undefined) return null;
  // Sheets count rows from 1, and the row of headers stands above the first of the list's.
  const sheetRow = (row: number) => place.row + 2 + row;
  const text = values[end.next]?.map(String).find((cell) => cell.trim() !== "") ?? "";
  return (
    <section className={styles.tight}>
      <h2 id="end-name" ref={question} tabIndex={-1} className={styles.section}>
        {texts.goesOn(sheetRow(end.last), sheetRow(end.next))}
      </h2>
      <p className={styles.note}>{texts.goesOnText(text.slice(0, 80))}</p>
      <ChoiceGroup
        id="end"
        labelledBy="end-name"
        value={value ?? ""}
        choices={[
          { value: "there", label: texts.endsThere },
          { value: "all", label: texts.all },
        ]}
        onChange={onChange}
      />
    </section>
  );
}
