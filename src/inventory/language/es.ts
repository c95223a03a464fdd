import type { FieldKey } from "../field";
import { fieldByKey } from "../fields";
import { esFields } from "./es-fields";
import type { Language } from "./language";

/** What to do when an answer is not there. */
const missing: Partial<Record<FieldKey, string>> = {
  inventoryId: "Dé un identificador a esta fila",
  department: "Elija el departamento que guarda estos datos",
  datasetName: "Escriba un nombre para este conjunto de datos",
  description: "Diga qué registra una fila de estos datos",
  theme: "Elija un tema",
  dataSteward: "Escriba quién puede responder sobre estos datos, o Not sure",
  stewardEmail: "Escriba un correo electrónico para preguntas sobre estos datos",
  sourceSystem: "Escriba dónde se guardan estos datos, o Not sure",
  format: "Elija la forma en que se guardan estos datos",
  updateFrequency: "Elija con qué frecuencia se actualizan estos datos",
  classification: "Elija quién puede ver estos datos",
  sensitivityReason: "Escriba por qué no todos pueden ver estos datos",
  containsPersonalData: "Elija si estos datos permiten reconocer a una persona",
  publicationStatus: "Elija si estos datos están publicados",
  publishedUrl: "Escriba la dirección de los datos publicados, que empieza con https://",
  license: "Elija las condiciones en que se publican estos datos",
};

const tooShort: Partial<Record<FieldKey, string>> = {
  datasetName: "Escriba un nombre más largo",
  description: "Diga en una oración completa qué registra una fila de estos datos",
  sensitivityReason: "Explique mejor el motivo: una ley, datos personales, seguridad o un contrato",
};

const placeholder: Partial<Record<FieldKey, string>> = {
  datasetName: "Escriba el nombre de este conjunto de datos",
  description: "Diga con sus palabras qué registra una fila de estos datos",
  dataSteward: "Escriba una persona o un cargo, o Not sure",
  sourceSystem: "Escriba un programa, una base de datos o una carpeta compartida, o Not sure",
  sensitivityReason: "Escriba por qué no todos pueden ver estos datos",
};

const fill = (field: FieldKey) => `Llene el campo “${esFields[field].label}”`;

/** The subject in formal Spanish, as it is used in cities of the United States. */
const notOnIt = (value: string | number | undefined) => (value === undefined ? "" : `. “${value}” no está en ella`);

export const es: Language = {
  code: "es",
  fields: esFields,
  sections: {
    what: "Qué es",
    who: "Quién lo cuida",
    where: "Dónde está y cada cuánto cambia",
    access: "Quién puede verlo",
    record: "Registro",
  },
  findings: {
    missing: (field) => missing[field] ?? fill(field),
    tooShort: (field, { min }) => tooShort[field] ?? `Escriba al menos ${min} caracteres`,
    tooLong: (_, { max, length }) =>
      `Acorte este texto a ${max} caracteres${length === undefined ? "" : `. Tiene ${length}`}`,
    placeholder: (field) => placeholder[field] ?? fill(field),
    noInventory: () => "Para decir que no hay nada que anotar, responda None en la pregunta guía",
    nameIsAcronym: () => "Escriba el nombre completo, para que lo entiendan fuera de su departamento",
    nameIsFileName: () => "Escriba un nombre sencillo en lugar del de un archivo o una tabla",
    nameIsNumber: () => "Escriba un nombre con palabras",
    descriptionIsName: () => "Diga más que el nombre: qué registra una fila de estos datos",
    notOnList: (field, { value }) =>
      `Elija ${fieldByKey[field].type === "multiList" ? "" : "una opción "}de la lista${notOnIt(value)}`,
    unknownDepartment: (_, { value }) => `Elija un departamento de la lista${notOnIt(value)}`,
    keywordTooLong: (_, { keyword, max }) =>
      `Separe las palabras clave con punto y coma, y acorte cada una a ${max} caracteres${keyword === undefined ? "" : `: “${keyword}”`}`,
    notAnEmail: () => "Escriba un correo electrónico como nombre@city.example.gov",
    severalEmails: () => "Escriba una sola dirección de correo. Lo mejor es un buzón compartido",
    emailOutsideCity: (_, { domains }) => `Revise esta dirección. Las de la ciudad terminan en ${domains}`,
    notAWebAddress: (field) =>
      field === "publishedUrl"
        ? "Escriba la dirección de los datos publicados, que empieza con https://"
        : "Escriba la dirección del diccionario de datos, que empieza con https://",
    severalWebAddresses: () => "Escriba una sola dirección. Las demás pueden ir en la descripción",
    passwordInAddress: () => "Quite de esta dirección el nombre de usuario y la contraseña",
    notADate: () => "Escriba la fecha como año, mes y día: 2026-11-23",
    dateInFuture: () => "Escriba un día que no esté en el futuro",
    notAPeriod: () => "Escriba un año, un mes o un día, como 2015, 2015-07 o 2015-07-01",
    periodEndsBeforeItBegins: (_, { from }) =>
      `Escriba un fin que no sea anterior a${from === undefined ? "l día en que" : ` ${from}, cuando`} empiezan los registros`,
    personalDataPublic: () =>
      "El analista principal lo revisará: contiene datos personales y su clasificación es Public",
    publishedButNotPublic: (_, { classification }) =>
      `El analista principal lo revisará: está publicado y su clasificación ${classification === undefined ? "no es Public" : `es ${classification}`}`,
    idTwice: (_, { value }) =>
      `Dé un identificador nuevo a la copia: otra fila también ${value === undefined ? "lo tiene" : `tiene ${value}`}`,
  },
  promptStatus: (status) => {
    switch (status.kind) {
      case "notStarted":
        return "Sin empezar";
      case "inProgress":
        return "En curso";
      case "datasets":
        return status.datasets === 1 ? "1 conjunto" : `${status.datasets} conjuntos`;
      case "none":
        return "Ninguno";
      case "doesNotApply":
        return "No corresponde";
      case "notSure":
        return "No sabe";
    }
  },
  answered: (answered, of) => `${answered} de ${of} respondidas`,
  left: ({ toAnswer, toPutRight }) => {
    if (toPutRight > 0) return `${toPutRight} por corregir`;
    return toAnswer > 0 ? `${toAnswer} por responder` : "Todo respondido";
  },
  refusals: {
    problems: "Corrija primero lo que está marcado en esta fila",
    notReady: "Guarde primero esta fila con todas las respuestas",
    closed: "Pida al analista principal que vuelva a abrir esta fila",
    notSent: "El departamento todavía no ha enviado esta fila",
    decided: "Vuelva a abrir primero esta fila",
    nothingToDo: "Esta fila ya está así",
  },
};
