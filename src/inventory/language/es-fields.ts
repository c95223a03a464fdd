import type { Language } from "./language";

/** Labels and help of the form in Spanish. Values of lists are named as they stand in the sheet. */
export const esFields: Language["fields"] = {
  inventoryId: {
    label: "Identificador",
    help: "Identifica esta fila para siempre. Lo escribe el panel lateral. No lo cambie y bórrelo en una fila copiada.",
  },
  department: { label: "Departamento", help: "El departamento que guarda estos datos como registro oficial." },
  division: { label: "División", help: "La unidad del departamento que trabaja con estos datos." },
  datasetName: {
    label: "Nombre del conjunto de datos",
    help: "Un nombre sencillo que entienda un colega de otro departamento. Escriba las siglas completas y no ponga nombres de archivos.",
  },
  description: {
    label: "Descripción",
    help: "Qué registra una fila de estos datos, qué abarcan y para qué los usa. Bastan una o dos oraciones.",
  },
  theme: { label: "Tema", help: "El asunto principal de estos datos. Elija Other si ninguno corresponde." },
  dataSteward: {
    label: "Responsable de los datos",
    help: "La persona o el cargo que puede responder qué significan estos datos. Escriba Not sure si no lo sabe; en ese caso responde la persona de contacto de su departamento.",
  },
  stewardEmail: {
    label: "Correo del responsable",
    help: "Una dirección que alguien lea. Lo mejor es un buzón compartido, porque las personas cambian de puesto. Si el responsable es Not sure, déjela vacía; se usará la de su persona de contacto.",
  },
  keywords: {
    label: "Palabras clave",
    help: "Palabras que la gente usaría para buscar, también las cotidianas. Sepárelas con punto y coma; como máximo 50 caracteres cada una.",
  },
  sourceSystem: {
    label: "Sistema de origen",
    help: "El programa, la base de datos, la carpeta compartida o la empresa que guarda estos datos. Escriba Not sure si no lo sabe. No ponga contraseñas.",
  },
  format: { label: "Formato", help: "La forma en que se guardan estos datos. Elija Unknown si no la sabe." },
  updateFrequency: {
    label: "Actualización",
    help: "Con qué frecuencia cambia el contenido de estos datos. Elija Static (historical) si ya no cambia.",
  },
  periodFrom: {
    label: "Inicio de los registros",
    help: "El momento más antiguo que abarcan los registros: un año, un mes o un día, como 2015, 2015-07 o 2015-07-01.",
  },
  periodTo: {
    label: "Fin de los registros",
    help: "El momento más reciente que abarcan los registros: un año, un mes o un día. Déjelo vacío si todavía se agregan registros.",
  },
  geographicCoverage: {
    label: "Zona que abarcan",
    help: "La zona que abarcan estos datos, o el lugar más pequeño que distinguen.",
  },
  dataLastUpdated: {
    label: "Último cambio de los datos",
    help: "El día en que los datos mismos cambiaron por última vez. No el día en que llena esta fila.",
  },
  dataDictionaryLink: {
    label: "Enlace al diccionario de datos",
    help: "La dirección web de una página o un archivo que explica las columnas de estos datos. Empieza con https://.",
  },
  qualityConcerns: {
    label: "Problemas de calidad",
    help: "Lo que debe saber quien use estos datos: lagunas, errores conocidos, cambios en la forma de recogerlos.",
  },
  classification: {
    label: "Clasificación",
    help: "Quién puede ver estos datos. Anótelos elija lo que elija: describirlos aquí no publica nada. Elija Not yet determined si nadie lo ha decidido.",
  },
  sensitivityReason: {
    label: "Motivo de la restricción",
    help: "Por qué no todos pueden ver estos datos: una ley, datos personales, seguridad o un contrato. Se necesita para Internal, Sensitive, Protected y Restricted.",
  },
  containsPersonalData: {
    label: "Contiene datos personales",
    help: "Yes si permite reconocer a una persona: un nombre, una dirección, un teléfono, una cuenta, una placa de vehículo.",
  },
  requestFrequency: {
    label: "Con qué frecuencia se piden",
    help: "Con qué frecuencia alguien pide estos datos, por cualquier vía.",
  },
  requestChannels: {
    label: "Quién los pide",
    help: "Por qué vías le llegan las solicitudes. Si son varias, sepárelas con punto y coma; las opciones están en la hoja Lists.",
  },
  publicationStatus: {
    label: "Estado de publicación",
    help: "Si el público puede obtener hoy estos datos. Planned y Not published son respuestas como cualquier otra.",
  },
  publishedUrl: {
    label: "Dirección de los datos publicados",
    help: "La única dirección web donde el público encuentra estos datos. Empieza con https://. Se necesita si el estado es Published.",
  },
  license: {
    label: "Licencia",
    help: "Las condiciones en que otros pueden usar los datos publicados. Elija Unknown si no las sabe. Se necesita si el estado es Published.",
  },
  priority: {
    label: "Prioridad",
    help: "La decide el analista principal: qué tan pronto deben publicarse estos datos. El 1 va primero.",
  },
  promptsAnswered: {
    label: "Preguntas guía respondidas",
    help: "Las preguntas guía, P1 a P9, en las que se nombraron estos datos. Si son varias, sepárelas con punto y coma.",
  },
  quickStartMatch: {
    label: "Entrada de la lista inicial",
    help: "La entrada de la lista inicial a la que corresponden estos datos: su categoría y su nombre.",
  },
  addedBy: { label: "Agregado por", help: "Quién agregó esta fila. Lo escribe el panel lateral." },
  dateAdded: { label: "Fecha de alta", help: "El día en que se agregó esta fila. Lo escribe el panel lateral." },
  lastChangedBy: {
    label: "Último cambio por",
    help: "Quién cambió esta fila por última vez en el panel lateral. Los cambios hechos a mano en la hoja no se anotan aquí.",
  },
  lastChanged: {
    label: "Último cambio de la fila",
    help: "Cuándo se cambió esta fila por última vez en el panel lateral. Los cambios hechos a mano en la hoja no se anotan aquí.",
  },
  reviewStatus: {
    label: "Estado de revisión",
    help: "Hasta dónde ha llegado esta fila, de Draft a Accepted. La mueve el panel lateral. Para retirar una fila, elija Withdrawn; no la elimine.",
  },
  reviewerNote: {
    label: "Nota de revisión",
    help: "Lo que el analista principal pide cambiar, una línea por campo: el nombre del campo, dos puntos y la pregunta.",
  },
  pocReply: { label: "Su respuesta", help: "La respuesta del departamento a la nota del analista principal." },
  reviewedBy: { label: "Revisado por", help: "Quién revisó esta fila." },
  reviewedOn: { label: "Fecha de revisión", help: "El día en que se revisó esta fila." },
  duplicateOf: {
    label: "Duplicado de",
    help: "El identificador de la fila que permanece, si esta fila describe los mismos datos.",
  },
};
