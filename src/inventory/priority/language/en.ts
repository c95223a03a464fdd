import type { PriorityLanguage } from "./priority-language";

/** How soon to publish a dataset, in American English. */
export const en: PriorityLanguage = {
  priorityReason: (reason) => {
    switch (reason.code) {
      case "requested":
        return reason.often === "Frequent" ? "often asked for" : "asked for now and then";
      case "requestPrompt":
        return "named as requested data";
      case "channels":
        return `asked for by ${reason.count} kinds of people`;
      case "goals":
        return reason.named.length === 0
          ? "serves a citywide goal"
          : `serves a citywide goal: ${reason.named.join("; ")}`;
      case "feeds":
        return `used for ${reason.count} other purposes`;
      case "noDemand":
        return "nobody is known to ask for it";
      case "classification":
        return reason.classification;
      case "personalData":
        return "Public, but it holds personal data";
      case "notClassified":
        return "nobody has said yet who may see it";
      case "settled":
        return reason.status;
    }
  },
};
