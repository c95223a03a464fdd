import { Button } from "../app/button";
import { problemOf } from "../app/errors";
import { takeOutTexts as texts } from "../app/language/en/lead/take-out";
import { useTexts } from "../app/language/use-texts";
import { ProblemMessage } from "../app/problem-message";
import { Screen } from "../app/screen";
import { useStyles } from "../app/styles";
import { Working } from "../app/working";
import { useChoice } from "./choice";
import { Choices } from "./choices";
import { LeftOutList } from "./left-out";
import { Preview } from "./preview";
import { TakeOutActions } from "./take-out-actions";
import { useExport } from "./use-export";

/** The inventory as DCAT-US or CSV: for whom, as what, what goes out and what does not, and three ways out. */
export function TakeOutScreen() {
  const all = useTexts();
  const styles = useStyles();
  const choice = useChoice();
  const { made, error, tryAgain, isRead, read, total } = useExport(choice);
  const leftOut = (what: "row" | "value") => made?.leftOut.filter((one) => one.what === what) ?? [];
  const [rows, values] = [leftOut("row"), leftOut("value")];
  return (
    <Screen
      title={all.app.takeOut}
      isFooterHigh
      footer={made !== undefined && made.count > 0 && <TakeOutActions made={made} />}
    >
      {error && (
        <ProblemMessage problem={problemOf(error, all)}>
          <Button onClick={tryAgain}>{all.app.tryAgain}</Button>
        </ProblemMessage>
      )}
      <Choices />
      <div>
        <Working isRunning={made === undefined && !error} words={isRead ? texts.making : texts.reading(read, total)} />
        <div role="status">
          {made && (
            <p className={styles.section}>{made.count > 0 ? texts.goesOut(made.count, made.of) : texts.nothing}</p>
          )}
        </div>
      </div>
      {made && (
        <>
          {made.count > 0 && <Preview file={made.file} />}
          <LeftOutList id="left-out" title={texts.leftOut(rows.length)} leftOut={rows} />
          <LeftOutList id="values-left-out" title={texts.valuesLeftOut(values.length)} leftOut={values} />
        </>
      )}
    </Screen>
  );
}
