import type { PriorityLanguage } from "./priority-language";

/** How soon to publish a dataset, in Spanish. */
export const es: PriorityLanguage = {
  priorityReason: (reason) => {
    switch (reason.code) {
      case "requested":
        return reason.often === "Frequent" ? "se pide a menudo" : "se pide de vez en cuando";
      case "requestPrompt":
        return "mencionado entre los datos solicitados";
      case "channels":
        return `lo piden ${reason.count} tipos de personas`;
      case "goals":
        return reason.named.length === 0
          ? "sirve a una meta de la ciudad"
          : `sirve a una meta de la ciudad: ${reason.named.join("; ")}`;
      case "feeds":
        return `se usa para otros ${reason.count} fines`;
      case "noDemand":
        return "no se sabe de nadie que lo pida";
      case "classification":
        return reason.classification;
      case "personalData":
        return "público, pero contiene datos personales";
      case "notClassified":
        return "nadie ha dicho aún quién puede verlo";
      case "settled":
        return reason.status;
    }
  },
};
