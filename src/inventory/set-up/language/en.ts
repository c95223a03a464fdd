import type { DepartmentFinding } from "../check-departments";
import type { SettingFinding } from "../check-settings";
import type { SetUpLanguage } from "./set-up-language";

function setting({ code, value = "" }: SettingFinding): string {
  switch (code) {
    case "cityMissing":
      return "Enter the city’s name";
    case "leadAnalystMissing":
      return "Enter the name of the lead analyst";
    case "roundMissing":
      return "Enter the round, such as the year";
    case "notAnEmail":
      return "Enter an email address like name@city.example.gov";
    case "notAWebAddress":
      return "Enter the workbook’s address, starting with https://";
    case "notADate":
      return "Enter the due date as year, month and day, like 2026-11-23";
    case "dayIsOver":
      return "Enter a due date that is not over yet, or leave it empty";
    case "notAMailDomain":
      return `Enter mail domains like city.example.gov. “${value}” is none`;
  }
}

function department({ code, value = "", other = "" }: DepartmentFinding, name: string): string {
  switch (code) {
    case "nameMissing":
      return "Enter the department’s name, or remove its line";
    case "nameTwice":
      return `${name} stands there twice. Remove one of them`;
    case "codeUnfit":
      return `Give ${name} a code of up to 12 letters and digits`;
    case "codeTwice":
      return `Give ${name} another code. ${other} has ${value}`;
    case "aliasTwice":
      return `Remove the alias ${value} from ${name}. ${other} goes by it too`;
    case "notAnEmail":
      return `Enter one email address for ${name}. “${value}” is none`;
  }
}

/** What is to be put right while setting up, in American English. */
export const en: SetUpLanguage = { setting, department };
