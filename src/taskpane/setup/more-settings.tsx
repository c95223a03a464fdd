import { settings } from "../../inventory/settings";
import { vocabularies } from "../../inventory/vocabularies";
import { Select } from "../app/controls";
import { Field } from "../app/field";
import { setup } from "../app/language/en/setup";
import { TextField } from "../app/text-field";
import { Fold } from "./fold";
import type { AskedSetting, OpenList, SetUpAnswers } from "./set-up-answers";
import { controlId } from "./set-up-mistakes";

const groups = ["messages", "rest"] as const;
export type Group = (typeof groups)[number];

type Asked = {
  readonly key: AskedSetting | OpenList;
  readonly type?: "email" | "url";
  /** More than one line, this many. */
  readonly lines?: number;
};

const asked: Readonly<Record<Group, readonly Asked[]>> = {
  messages: [{ key: "leadOffice" }, { key: "leadEmail", type: "email" }, { key: "workbookAddress", type: "url" }],
  rest: [
    { key: "citywideGoals", lines: 4 },
    { key: "mailDomains" },
    { key: "round" },
    { key: "language" },
    { key: "theme", lines: 6 },
    { key: "requestChannels", lines: 6 },
  ],
};

/** The folded part in which an answer is asked for. */
export function groupOf(target: string): Group | undefined {
  return groups.find((group) => asked[group].some(({ key }) => controlId(key) === target));
}

type MoreSettingsProps = {
  answers: SetUpAnswers;
  onChange: (changes: Partial<SetUpAnswers>) => void;
  mistakeOf: (id: string) => string | undefined;
  opened: ReadonlySet<string>;
  onToggle: (group: Group) => void;
};

/** What can be left for later: it stands on the Settings and Lists sheets, where it can be changed at any time. */
export function MoreSettings({ answers, onChange, mistakeOf, opened, onToggle }: MoreSettingsProps) {
  return groups.map((group) => (
    <Fold
      key={group}
      id={`more-${group}`}
      {...setup.more[group]}
      isOpen={opened.has(group)}
      onToggle={() => onToggle(group)}
    >
      {asked[group].map(({ key, type, lines }) => {
        const { label, help } = wordsOf(key);
        const field = { id: controlId(key), label, hint: help, error: mistakeOf(controlId(key)) };
        const control = { value: answers[key], onChange: (value: string) => onChange({ [key]: value }) };
        if (key !== "language") return <TextField key={key} {...field} {...control} type={type} lines={lines} />;
        return (
          <Field key={key} {...field}>
            {(aria) => (
              <Select {...aria} {...control}>
                {languages.map((language) => (
                  <option key={language}>{language}</option>
                ))}
              </Select>
            )}
          </Field>
        );
      })}
    </Fold>
  ));
}

/** As the Settings sheet takes them. */
const languages = ["English", "Español"];

function wordsOf(key: AskedSetting | OpenList): { readonly label: string; readonly help: string } {
  if (key === "theme" || key === "requestChannels") return { label: vocabularies[key].header, help: setup.listHelp };
  const { label = "", help = "" } = settings.find((setting) => setting.key === key) ?? {};
  return { label, help };
}
