import type { IsoDate, VocabularyKey } from "../../inventory/field";
import { newInventoryId } from "../../inventory/inventory-id";
import { joinList } from "../../inventory/list";
import { mailDomainsIn } from "../../inventory/mail-domains";
import { departmentsInText, withCodes, type NewDepartment } from "../../inventory/set-up/departments-in-text";
import type { SettingKey } from "../../inventory/settings";
import { defaultLists } from "../../inventory/vocabularies";
import { documentAddress } from "../../workbook/office";
import type { SetUpOptions } from "../../workbook/set-up/set-up-workbook";
import { isRecord } from "../app/drafts";
import { keepProfile } from "../app/profile";
import { dropSetUpBegun } from "../app/set-up-begun";
import { readStoredJson, removeStored, writeStored } from "../app/storage";
import { usePane } from "../app/store";

/** Settings that the lead analyst is asked for; the others follow from them. */
export type AskedSetting = Exclude<SettingKey, "workbookId" | "templateVersion" | "roundBegan">;

/** Lists that the lead analyst may edit. */
export type OpenList = Extract<VocabularyKey, "theme" | "requestChannels">;

/** What the lead analyst types, as it is typed; lists have one value on a line. */
export type SetUpAnswers = Readonly<Record<AskedSetting | OpenList | "departments", string>> & {
  /** Codes that were chosen, by the department's name. */
  readonly codes: Readonly<Record<string, string>>;
  /** The new workbook's ID, the same however often setting up is tried. */
  readonly workbookId: string;
};

function newSetUp(today: IsoDate): SetUpAnswers {
  const address = documentAddress();
  return {
    city: "",
    leadAnalyst: "",
    leadOffice: "",
    leadEmail: "",
    workbookAddress: address.startsWith("https://") ? address : "",
    dueDate: "",
    citywideGoals: "",
    mailDomains: "",
    language: "English",
    round: today.slice(0, 4),
    departments: "",
    theme: defaultLists.theme.join("\n"),
    requestChannels: defaultLists.requestChannels.join("\n"),
    codes: {},
    workbookId: newInventoryId("WB", Math.random),
  };
}

/** A workbook that is not set up has no ID to know it by. */
const key = () => `setup:${documentAddress()}`;

/** @returns false when the computer does not keep them: they are lost when the pane is closed. */
export function keepSetUp(answers: SetUpAnswers): boolean {
  return writeStored(key(), JSON.stringify(answers));
}

/** The workbook is set up. Whoever did it leads: the welcome screen would only ask for what was just typed. */
export function finishSetUp({ workbookId, leadAnalyst }: SetUpOptions): void {
  keepProfile(workbookId, { role: "lead", department: "", name: leadAnalyst });
  removeStored(key());
  dropSetUpBegun();
  // The focus goes to the heading of the screen that opens: the button that had it is gone.
  usePane.setState({ hasActed: true });
}

/** What was typed in this workbook before; what is missing of it is as in a new one. */
export function readSetUp(today: IsoDate): SetUpAnswers {
  const fresh = newSetUp(today);
  const stored = readStoredJson(key());
  if (!isRecord(stored)) return fresh;
  const isText = ([name, value]: [string, unknown]) => name !== "codes" && typeof value === "string";
  const codes = Object.entries(isRecord(stored.codes) ? stored.codes : {}).filter(isText);
  return {
    ...fresh,
    ...Object.fromEntries(Object.entries(stored).filter(isText)),
    codes: Object.fromEntries(codes) as Record<string, string>,
  };
}

/** The departments as they are typed, each with its code. */
export function departmentsOf({ departments, codes }: SetUpAnswers): readonly NewDepartment[] {
  return withCodes(departmentsInText(departments), new Map(Object.entries(codes)));
}

/**
 * The answers as the workbook is set up with them.
 * @param roundBegan the day of setting up; "" for a workbook that is set up already: what is from before that day would
 *   count as of an earlier round
 */
export function optionsOf(answers: SetUpAnswers, roundBegan: IsoDate): SetUpOptions {
  const line = (setting: AskedSetting) => answers[setting].replace(/\s+/g, " ").trim();
  return {
    city: line("city"),
    leadAnalyst: line("leadAnalyst"),
    leadOffice: line("leadOffice"),
    leadEmail: line("leadEmail"),
    workbookAddress: line("workbookAddress"),
    dueDate: line("dueDate"),
    citywideGoals: linesOf(answers.citywideGoals).join("\n"),
    mailDomains: joinList(mailDomainsIn(answers.mailDomains)),
    language: answers.language,
    round: line("round"),
    roundBegan,
    workbookId: answers.workbookId,
    departments: departmentsOf(answers),
    lists: { theme: valuesOf("theme", answers), requestChannels: valuesOf("requestChannels", answers) },
  };
}

/** A drop-down has to have something to choose: a list that was emptied is as it ships. */
function valuesOf(list: OpenList, answers: SetUpAnswers): readonly string[] {
  const values = linesOf(answers[list]);
  return values.length > 0 ? values : defaultLists[list];
}

/** Each line once, without the blank ones. */
function linesOf(text: string): readonly string[] {
  const lines = text.split("\n").map((line) => line.replace(/\s+/g, " ").trim());
  return [...new Set(lines.filter((line) => line !== ""))];
}
