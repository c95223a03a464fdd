import type { DepartmentFinding } from "../check-departments";
import type { SettingFinding } from "../check-settings";
import type { SetUpLanguage } from "./set-up-language";

function setting({ code, value = "" }: SettingFinding): string {
  switch (code) {
    case "cityMissing":
      return "Escriba el nombre de la ciudad";
    case "leadAnalystMissing":
      return "Escriba el nombre de la persona que dirige el inventario";
    case "roundMissing":
      return "Escriba la ronda, por ejemplo el año";
    case "notAnEmail":
      return "Escriba una dirección de correo como nombre@city.example.gov";
    case "notAWebAddress":
      return "Escriba la dirección del libro, que empieza por https://";
    case "notADate":
      return "Escriba la fecha límite con año, mes y día, como 2026-11-23";
    case "dayIsOver":
      return "Escriba una fecha límite que no haya pasado, o déjela vacía";
    case "notAMailDomain":
      return `Escriba dominios de correo como city.example.gov. “${value}” no lo es`;
  }
}

function department({ code, value = "", other = "" }: DepartmentFinding, name: string): string {
  switch (code) {
    case "nameMissing":
      return "Escriba el nombre del departamento, o quite su línea";
    case "nameTwice":
      return `${name} aparece dos veces. Quite una de ellas`;
    case "codeUnfit":
      return `Dé a ${name} un código de hasta 12 letras y cifras`;
    case "codeTwice":
      return `Dé a ${name} otro código. ${other} tiene ${value}`;
    case "aliasTwice":
      return `Quite el alias ${value} de ${name}. ${other} también se llama así`;
    case "notAnEmail":
      return `Escriba una sola dirección de correo para ${name}. “${value}” no lo es`;
  }
}

/** What is to be put right while setting up, in Spanish. */
export const es: SetUpLanguage = { setting, department };
