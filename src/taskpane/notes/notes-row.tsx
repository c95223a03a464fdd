import { en } from "../../inventory/readiness/language/en";
import { readinessId } from "../../inventory/readiness/readiness-record";
import { tellingReasons } from "../../inventory/readiness/suggest-start";
import { isoDay } from "../app/clock";
import { sayDay } from "../app/days";
import { notes } from "../app/language/en/lead/notes";
import type { NotesView } from "../app/screens";
import { RowLink, useRowLabelStyles } from "../app/row-link";
import { StatusMark } from "../app/status-mark";
import { useStyles } from "../app/styles";
import type { Listed } from "./listed-departments";

const texts = notes.list;

type NotesRowProps = { listed: Listed; isChanged: boolean; view: NotesView };

/** One department of the list: its name, why to start with it then, and whether it was met. */
export function NotesRow({ listed, isChanged, view }: NotesRowProps) {
  const styles = useStyles();
  const labels = useRowLabelStyles();
  const { row, suggestion } = listed;
  const id = readinessId(row);
  const why = tellingReasons(suggestion).map(en.startReason).join(", ");
  const when = view === "start" ? [] : [texts.groups[suggestion.start]];
  const word = suggestion.by === "lead" ? [texts.yourWord] : [];
  return (
    <RowLink id={`notes-${id}`} to={{ kind: "notesDepartment", id, name: row.department }}>
      <span className={labels.words}>
        <span className={labels.label}>{row.department}</span>
        <span className={styles.note}>{[...when, ...word, why].join(" · ")}</span>
      </span>
      {isChanged ? <StatusMark className={labels.mark} tone="wanting" words={texts.notSaved} /> : <Meeting {...row} />}
    </RowLink>
  );
}

function Meeting({ meetingDate }: { meetingDate: string }) {
  const labels = useRowLabelStyles();
  const day = meetingDate.trim();
  if (day === "") return <StatusMark className={labels.mark} tone="open" words={texts.notMetYet} />;
  if (day > isoDay(new Date())) {
    return <StatusMark className={labels.mark} tone="underWay" words={texts.meeting(sayDay(day))} />;
  }
  return <StatusMark className={labels.mark} tone="done" words={texts.met(sayDay(day))} />;
}
