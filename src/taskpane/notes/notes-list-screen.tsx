import { useEffect, useMemo, useState } from "react";
import { mergeClasses } from "@fluentui/react-components";
import { en } from "../../inventory/readiness/language/en";
import { readinessIds } from "../../inventory/readiness/readiness-record";
import { type Readiness, starts } from "../../inventory/readiness/readiness-table";
import { suggestStart } from "../../inventory/readiness/suggest-start";
import { writeSuggestions } from "../../workbook/lead-notes/write-suggestions";
import { Attention } from "../app/attention";
import { Button } from "../app/button";
import { Select } from "../app/controls";
import { Field } from "../app/field";
import { TipIcon } from "../app/icons";
import { notes } from "../app/language/en/lead/notes";
import { go, keepChoice } from "../app/navigation";
import { patiently } from "../app/patiently";
import { Screen } from "../app/screen";
import type { NotesView } from "../app/screens";
import { useStyles } from "../app/styles";
import { unsavedKeys, readUnsaved } from "./unsaved-answers";
import { suggestedText, useLeadNotes } from "./lead-notes";
import { NotesRow } from "./notes-row";
import { type Listed, listDepartments, sharedIds, views } from "./listed-departments";
import { WhereNotesAre } from "./where-notes-are";

/** Home in the lead analyst's own workbook: with whom to start and why, and who is not met yet. */
export function NotesListScreen({ view = "start" }: { view?: NotesView }) {
  const texts = notes.list;
  const styles = useStyles();
  const { rows, readOnly, workbookId } = useLeadNotes();
  const listed = useMemo(() => listDepartments(view, rows), [view, rows]);
  const twice = useMemo(() => sharedIds(rows), [rows]);
  const first = useMemo(() => suggestStart(rows)[0], [rows]);
  const notMet = rows.filter(({ meetingDate }) => meetingDate.trim() === "").length;
  const isChanged = (row: Readiness) => unsavedKeys(readUnsaved(workbookId, readinessIds(row, rows))).length > 0;
  useKeepSuggestions(rows, readOnly);

  const row = (each: Listed) => <NotesRow key={each.key} listed={each} isChanged={isChanged(each.row)} view={view} />;
  const isEmpty = rows.length === 0;
  return (
    <Screen
      title={isEmpty ? notes.title : texts.count(rows.length)}
      home={notes.title}
      beside={!isEmpty && <span className={styles.note}>{texts.notMet(notMet)}</span>}
      footer={
        <>
          {!isEmpty && (
            <Button id="carry" look="primary" onClick={() => go({ kind: "notesCarry" })}>
              {texts.carry}
            </Button>
          )}
          {!readOnly && (
            <Button id="add" look={isEmpty ? "primary" : "secondary"} onClick={() => go({ kind: "notesAdd" })}>
              {texts.add}
            </Button>
          )}
          <WhereNotesAre isChanged={rows.some(isChanged)} />
        </>
      }
      isFooterHigh
    >
      {isEmpty && <p className={styles.text}>{texts.none}</p>}
      {first?.start === "First" && (
        <p className={mergeClasses(styles.text, styles.inline)}>
          <TipIcon />
          {en.start(first)}
        </p>
      )}
      {twice.map((id) => (
        <Attention key={id} title={texts.twice}>
          <p className={styles.text}>{texts.twiceText(id)}</p>
        </Attention>
      ))}
      {!isEmpty && (
        <Field id="notes-view" label={texts.show}>
          {(aria) => (
            <Select {...aria} value={view} onChange={(chosen) => keepChoice({ kind: "notes", view: viewOf(chosen) })}>
              {views.map((each) => (
                <option key={each} value={each}>
                  {texts.views[each]}
                </option>
              ))}
            </Select>
          )}
        </Field>
      )}
      {view === "start" ? (
        starts
          .map((start) => ({ start, group: listed.filter((each) => each.suggestion.start === start) }))
          .filter(({ group }) => group.length > 0)
          .map(({ start, group }) => (
            <section key={start} aria-labelledby={`start-${start}`}>
              <h2 id={`start-${start}`} className={styles.section}>
                {texts.groups[start]} ({group.length})
              </h2>
              <ul className={styles.list}>{group.map(row)}</ul>
            </section>
          ))
      ) : (
        <ul className={styles.list}>{listed.map(row)}</ul>
      )}
      {!isEmpty && listed.length === 0 && <p className={styles.text}>{texts.allMet}</p>}
      <p className={styles.note}>{texts.private}</p>
    </Screen>
  );
}

const viewOf = (text: string): NotesView => views.find((view) => view === text) ?? "start";

/** Whatever was changed by hand, the sheet says what the ratings suggest. Nobody waits for it, and the next visit tries again. */
function useKeepSuggestions(rows: readonly Readiness[], readOnly: boolean): void {
  const [isBehind] = useState(() => !readOnly && rows.some((row) => suggestedText(row) !== row.suggestedStart));
  useEffect(() => {
    if (isBehind) patiently(() => writeSuggestions(suggestedText)).catch(() => undefined);
  }, [isBehind]);
}
