import { Button } from "../app/button";
import { Select } from "../app/controls";
import { sayDay } from "../app/days";
import { Field } from "../app/field";
import { leadDepartment as texts } from "../app/language/en/lead/department";
import { useSubjectTexts, useTexts } from "../app/language/use-texts";
import { tell } from "../app/navigation";
import { ProblemMessage } from "../app/problem-message";
import { useInventory } from "../app/store";
import { useStyles } from "../app/styles";
import { TextField } from "../app/text-field";
import { useAction } from "../app/use-action";
import { Working } from "../app/working";
import type { Department } from "../../inventory/tables";
import type { ContactForm as Form, ContactKey } from "./use-contact-form";

/** Point of contact, due date and start order of a department, to be changed in place. */
export function ContactForm({ row, form }: { row: Department; form: Form }) {
  const { app } = useTexts();
  const subject = useSubjectTexts();
  const styles = useStyles();
  const { settings, readOnly } = useInventory();
  const action = useAction();
  const { pointOfContact, pocEmail, secondContact, dueDate, startOrder } = form.texts;
  const save = () =>
    action.run(async () => {
      if (await form.save()) tell(texts.saved(row.department));
    });
  /** Beside what is typed stands what the sheet says, which somebody else may change meanwhile. */
  const hintOf = (key: ContactKey, help?: string) => {
    if (!form.texts[key].isChanged || row[key] === "") return help;
    return texts.inSheet(key === "dueDate" ? sayDay(row[key]) : row[key]);
  };
  return (
    <section className={styles.group} aria-labelledby="contact">
      <div className={styles.apart}>
        <h2 id="contact" className={styles.section}>
          {texts.contact}
        </h2>
        {row.pocDesignatedOn !== "" && (
          <span className={styles.note}>{texts.contactNamed(sayDay(row.pocDesignatedOn))}</span>
        )}
      </div>
      {action.problem && <ProblemMessage problem={action.problem} />}
      <TextField
        id="poc"
        label={texts.name}
        hint={hintOf("pointOfContact", texts.nameHelp)}
        value={pointOfContact.text}
        onChange={pointOfContact.setText}
        readOnly={readOnly}
      />
      <TextField
        id="poc-email"
        type="email"
        label={texts.email}
        hint={hintOf("pocEmail", texts.emailHelp)}
        error={form.isEmailWrong ? subject.findings.notAnEmail("stewardEmail", {}) : undefined}
        value={pocEmail.text}
        onChange={pocEmail.setText}
        readOnly={readOnly}
      />
      <TextField
        id="second-contact"
        label={texts.second}
        hint={hintOf("secondContact", texts.secondHelp)}
        value={secondContact.text}
        onChange={secondContact.setText}
        readOnly={readOnly}
      />
      <TextField
        id="due-date"
        type="date"
        label={texts.dueDate}
        hint={hintOf("dueDate", texts.dueDateHelp(settings.dueDate === "" ? "" : sayDay(settings.dueDate)))}
        value={dueDate.text}
        onChange={dueDate.setText}
        readOnly={readOnly}
      />
      <Field id="start-order" label={texts.startOrder} hint={hintOf("startOrder")}>
        {(aria) => (
          <Select {...aria} value={startOrder.text} onChange={startOrder.setText} disabled={readOnly}>
            {orderChoices(startOrder.text).map(([value, words]) => (
              <option key={value} value={value}>
                {words}
              </option>
            ))}
          </Select>
        )}
      </Field>
      {form.isChanged && !readOnly && (
        <>
          <div className={styles.buttons}>
            <Button id="save" look="primary" onClick={() => void save()}>
              {texts.save}
            </Button>
            <Button id="discard" look="subtle" onClick={form.discard}>
              {texts.discard}
            </Button>
          </div>
          <p className={styles.note}>{form.isKept ? texts.kept : app.storageRefused}</p>
        </>
      )}
      <Working isRunning={action.isRunning} />
    </section>
  );
}

/** First, Next, Later; what else stands in the cell stays as it is until another is chosen. */
function orderChoices(value: string): readonly (readonly [value: string, words: string])[] {
  const known: readonly (readonly [string, string])[] = [["", texts.noOrder], ...Object.entries(texts.orders)];
  return known.some(([one]) => one === value) ? known : [[value, texts.inSheet(value)], ...known];
}
