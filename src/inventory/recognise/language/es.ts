import type { HeaderQuestions } from "./header-questions";

/** What is asked about a column of an existing sheet, in Spanish. */
export const es: HeaderQuestions = {
  whoseName: "¿Es el nombre del conjunto de datos o el de una persona?",
  nameOrContainer: "¿Es el nombre del conjunto de datos o el de algo que contiene varios?",
  whichId: "¿Identifica para siempre la fila de su inventario o es un número de otra lista?",
  departmentOrPart: "¿Es un departamento entero o una parte de uno?",
  departmentCode: "¿Son las siglas del departamento que guarda los datos?",
  whichPerson: "¿Puede esta persona u oficina responder sobre los datos?",
  systemOrOrigin: "¿Es el sistema que guarda los datos o el lugar de donde vienen?",
  areaOrPlace: "¿Es el área que abarcan los datos o el lugar donde se guardan?",
  whichFrequency: "¿Es cada cuánto se actualizan los datos o cada cuánto los piden?",
  whichDate: "¿Es el día en que cambiaron los datos o el día en que cambió su descripción?",
  beginOrEnd: "¿Dice cuándo empiezan los registros o cuándo terminan?",
  whichKind: "¿Según qué clasifica esto los datos?",
  whichLevel: "¿Dice quién puede ver los datos?",
  valueOrPriority: "¿Es cuán pronto deben publicarse los datos o cuánto valen?",
  whichStatus: "¿Es cuánto ha avanzado la publicación o cuánto ha avanzado la revisión?",
  statusOrDate: "¿Dice si los datos están publicados?",
  yesOrNo: "Parece un sí o no. ¿Debe contar como respuesta a esta columna?",
  whichLink: "¿Lleva este enlace a los datos publicados o a algo sobre ellos?",
  whichText: "¿Es este texto una respuesta a esta columna?",
  alike: "Es casi el nombre de una columna del inventario. ¿Es la misma?",
  underAnother: "¿Trata del conjunto de datos o del título que está encima?",
  noName: "Ninguna columna da nombre a los conjuntos de datos. ¿Se llaman así?",
  twice: "Varias columnas parecen ser esta. ¿Cuál debe usarse?",
};
