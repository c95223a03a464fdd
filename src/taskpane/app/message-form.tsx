import { useState } from "react";
import { mailLink } from "../../inventory/mail";
import { Button } from "./button";
import { useTexts } from "./language/use-texts";
import { MailLink } from "./mail-link";
import { useStyles } from "./styles";
import { TextField } from "./text-field";
import { useCopy } from "./use-copy";

type MessageFormProps = {
  subject: string;
  body: string;
  cc?: readonly string[];
  /** Whom it is for, as far as that is known; the person may write another address. */
  to?: string;
  /** Under the address. */
  toHint?: string;
};

/**
 * A message for the person's own mail program: opened there by a link, or copied. A text that is too long for a link is
 * copied by the same press. Where the clipboard is blocked (fact 8.10) the text is selected instead, and the page says
 * which keys copy it.
 */
export function MessageForm({ subject, body, cc, to: known = "", toHint }: MessageFormProps) {
  const texts = useTexts().message;
  const styles = useStyles();
  const [to, setTo] = useState(known);
  const { copied, copy } = useCopy("message-body");
  const { href, isWhole } = mailLink({ to: to.split(/[,;\s]+/), cc, subject, body });
  return (
    <>
      <TextField
        id="message-to"
        label={texts.to}
        hint={toHint ?? texts.toHelp}
        value={to}
        onChange={setTo}
        type="email"
      />
      <TextField id="message-subject" label={texts.subject} value={subject} onChange={() => undefined} readOnly />
      <TextField id="message-body" label={texts.body} value={body} onChange={() => undefined} readOnly lines={12} />
      <div className={styles.buttons}>
        <MailLink href={href} onClick={isWhole ? undefined : () => void copy(body)}>
          {isWhole ? texts.open : texts.copyAndOpen}
        </MailLink>
        <Button id="copy" onClick={() => void copy(body)}>
          {texts.copy}
        </Button>
      </div>
      <div role="status">
        {copied && <p className={styles.text}>{copied === "copied" ? texts.copied : texts.notCopied}</p>}
      </div>
      <p className={styles.note}>{isWhole ? texts.nothingIsSent : texts.openWithoutText}</p>
    </>
  );
}
