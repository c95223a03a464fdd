import { mergeClasses } from "@fluentui/react-components";
import { sentState, type SentState } from "../../inventory/sent-state";
import { sayDay } from "../app/days";
import { useDepartment } from "../app/department";
import { DoneIcon, DraftIcon } from "../app/icons";
import { useTexts } from "../app/language/use-texts";
import { useOwnSummaries } from "../app/own-summaries";
import { useInventory } from "../app/store";
import { useStyles } from "../app/styles";

/** Whether the person's department has sent its answers. */
export function useSentState(): SentState {
  const { row } = useDepartment();
  const { settings } = useInventory();
  return sentState(row, useOwnSummaries(), settings.roundBegan);
}

/** Under the count of answers: answered is not sent, so it says which. */
export function SentLine({ state }: { state: SentState }) {
  const texts = useTexts().checklist;
  const styles = useStyles();
  const { row } = useDepartment();
  const Icon = state.kind === "sent" ? DoneIcon : DraftIcon;
  return (
    <>
      <p className={mergeClasses(styles.note, styles.inline)}>
        <Icon size={16} />
        {state.kind === "sent" ? texts.sent(sayDay(state.on), state.by) : texts.notSent}
      </p>
      {state.kind === "sent" && state.notSent > 0 && <p className={styles.note}>{texts.changedSince(state.notSent)}</p>}
      {row.noDatasets !== "" && <p className={styles.note}>{texts.noDatasetsStated(row.noDatasets)}</p>}
    </>
  );
}
