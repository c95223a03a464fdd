import { useState } from "react";
import { isMailAddress } from "../../inventory/mail";
import type { Department } from "../../inventory/tables";
import { isoDay } from "../app/clock";
import { asWorkbookError } from "../app/errors";
import { useKeptText, type KeptText } from "../app/kept-text";
import { saveDepartment } from "../app/save-department";

/** What the lead analyst notes about a department. */
export const contactKeys = ["pointOfContact", "pocEmail", "secondContact", "dueDate", "startOrder"] as const;
export type ContactKey = (typeof contactKeys)[number];

export type ContactForm = {
  readonly texts: Readonly<Record<ContactKey, KeptText>>;
  readonly isChanged: boolean;
  /** The computer keeps what is typed. */
  readonly isKept: boolean;
  /** The last attempt to save found that the email address is none, and it still is. */
  readonly isEmailWrong: boolean;
  /** Counts the attempts to save. */
  readonly attempt: number;
  /**
   * Writes what was changed into the Departments sheet.
   * @returns false when something has to be put right first
   * @throws WorkbookError as `saveDepartment`; cellChanged when somebody else changed one of the cells
   */
  readonly save: () => Promise<boolean>;
  /** Shows what is in the sheet again. */
  readonly discard: () => void;
};

/** Point of contact, due date and start order, typed and kept on this computer until they are saved. */
export function useContactForm(row: Department): ContactForm {
  const { code } = row;
  const texts = {
    pointOfContact: useKeptText(`department:${code}:pointOfContact`, row.pointOfContact),
    pocEmail: useKeptText(`department:${code}:pocEmail`, row.pocEmail),
    secondContact: useKeptText(`department:${code}:secondContact`, row.secondContact),
    dueDate: useKeptText(`department:${code}:dueDate`, row.dueDate),
    startOrder: useKeptText(`department:${code}:startOrder`, row.startOrder),
  };
  const [attempt, setAttempt] = useState(0);
  const [isTried, setTried] = useState(false);
  const email = texts.pocEmail.text.trim();
  const isEmailWrong = email !== "" && !isMailAddress(email);
  const changed = contactKeys.filter((key) => texts[key].isChanged);

  const save = async () => {
    setTried(true);
    if (isEmailWrong) {
      setAttempt((before) => before + 1);
      return false;
    }
    const wanted = Object.fromEntries(changed.map((key) => [key, texts[key].text.trim()]));
    // Typing may have begun long before the row was read the last time: what stood there then is what the person saw.
    const seen = { ...row, ...Object.fromEntries(changed.map((key) => [key, texts[key].over])) };
    try {
      await saveDepartment(code, { ...wanted, ...designation(row, { ...row, ...wanted }) }, seen);
    } catch (error) {
      // The form shows what stands there now beside what was typed, so the next attempt may write over it.
      if (asWorkbookError(error).code === "cellChanged") for (const key of changed) texts[key].seeSaved();
      throw error;
    }
    for (const key of changed) texts[key].drop(texts[key].text);
    setTried(false);
    return true;
  };
  const discard = () => {
    for (const key of changed) {
      texts[key].setText(row[key]);
      texts[key].drop(row[key]);
    }
  };
  return {
    texts,
    isChanged: changed.length > 0,
    isKept: contactKeys.every((key) => texts[key].isKept),
    isEmailWrong: isTried && isEmailWrong,
    attempt,
    save,
    discard,
  };
}

/** Naming another person, or the first, is dated; a new address of the same person is not. */
function designation(before: Department, after: Department): Partial<Department> {
  const isNamed = after.pointOfContact !== "" || after.pocEmail !== "";
  if (!isNamed) return { pocDesignatedOn: "" };
  const isSame = before.pointOfContact === after.pointOfContact && before.pocDesignatedOn !== "";
  return isSame ? {} : { pocDesignatedOn: isoDay(new Date()) };
}
