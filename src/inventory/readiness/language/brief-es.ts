import type { BriefFor, BriefLanguage } from "./brief-language";

const sections: BriefLanguage["sections"] = [
  {
    heading: "Qué es un inventario de datos",
    lines: [
      "Una lista de los datos que llevan los departamentos de la ciudad: permisos, inspecciones, llamadas, pagos, mapas. Una línea para cada uno dice qué contiene, quién lo cuida y quién puede verlo.",
      "Describe los datos y nunca los contiene. Estar en la lista no publica nada.",
      "Muestra qué departamentos llevan los mismos datos y qué podría servir a otros.",
    ],
  },
  {
    heading: "Qué se les pedirá",
    lines: [
      "Ustedes nombran una persona de contacto que conoce los registros del departamento.",
      "Esa persona responde nueve preguntas breves en un libro de Excel compartido. No estar seguro también es una respuesta.",
      "No hay que cambiar ningún sistema ni depurar datos.",
    ],
  },
  {
    heading: "Qué significa sensible",
    lines: [
      "Datos sobre personas o seguridad y datos que protege una ley o un contrato.",
      "También se enumeran: su línea dice quién puede verlos y por qué. No se omite nada y no se revela nada.",
      "Todos los departamentos pueden leer el libro; por eso ninguna línea contiene un secreto.",
    ],
  },
  {
    heading: "Qué sigue",
    lines: [
      "Su persona de contacto recibe las preguntas y una fecha límite.",
      "Revisamos su lista con ustedes. Publicar algo es una decisión aparte.",
    ],
  },
];

function message({ department, head, day, priorities }: BriefFor) {
  const meeting = day === "" ? "Quisiera reunirme con ustedes" : `Nos reunimos el ${day}`;
  const lines = [
    head === "" ? "Hola:" : `Hola, ${head}:`,
    "",
    `${meeting} para hablar del inventario de datos. En pocas palabras:`,
    ...(priorities.length > 0 ? ["", `Pienso en su trabajo en: ${priorities.join("; ")}.`] : []),
    ...sections.flatMap(({ heading, lines: told }) => ["", heading.toUpperCase(), ...told.map((line) => `- ${line}`)]),
  ];
  return { subject: `El inventario de datos: qué significa para ${department}`, body: lines.join("\n") };
}

/** The brief in Spanish. */
export const briefEs: BriefLanguage = {
  title: "El inventario de datos de la ciudad",
  subtitle: "Qué es y qué pide a un departamento",
  sections,
  questionsTo: (lead) => `Las preguntas se dirigen a ${lead}.`,
  message,
};
