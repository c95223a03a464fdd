import type { ExportSentences } from "./language";

export const es: ExportSentences = {
  title: (city) => (city === "" ? "Inventario de datos de la ciudad" : `Inventario de datos de ${city}`),
  description: "Los conjuntos de datos que mantienen los departamentos de la ciudad.",
  leftOut: {
    status: ({ status }) => `su estado de revisión es ${status}`,
    notPublic: ({ classification }) => `su clasificación es ${classification || "vacía"}`,
    idTwice: () => "otra fila tiene el mismo Inventory ID",
    problems: ({ fields }) => `estas columnas aún no están bien: ${fields}`,
    titleOnly: () => "solo puede salir su nombre, y la forma más estricta pide más",
    noKeywords: () => "no tiene palabras clave",
    noDataLastUpdated: () => "no dice cuándo cambiaron los datos por última vez",
    noContactEmail: () => "nadie a quien se pueda preguntar tiene una dirección de correo",
    periodWithoutEnd: ({ from }) => `el período desde ${from}: DCAT-US 1.1 no puede decir que los registros continúan`,
    periodWithoutBeginning: ({ to }) =>
      `el período hasta ${to}: DCAT-US 1.1 necesita saber cuándo empiezan los registros`,
  },
};
