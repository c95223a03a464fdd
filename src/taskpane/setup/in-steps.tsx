import { setup } from "../app/language/en/setup";
import { Screen } from "../app/screen";
import { useStyles } from "../app/styles";
import { Working } from "../app/working";

/** How far work in several steps has come; `of` is 0 before the first is told of. */
export type Progress = { readonly done: number; readonly of: number };

/** Excel is at work on the whole workbook. */
export function InSteps({
  title,
  words,
  progress: { done, of },
}: {
  title: string;
  words: string;
  progress: Progress;
}) {
  const styles = useStyles();
  return (
    <Screen title={title} bare>
      <Working words={words} />
      <p className={styles.text} role="status">
        {of > 0 && setup.progress(done, of)}
      </p>
      <p className={styles.note}>{setup.keepOpen}</p>
    </Screen>
  );
}
