import type { DepartmentOverview } from "../../inventory/department-overview";
import { isSentInRound } from "../../inventory/department-stage";
import { prompts } from "../../inventory/prompts";
import { isoDay } from "../app/clock";
import { sayDay } from "../app/days";
import { leadMessages as texts } from "../app/language/en/lead/messages";
import { useTexts } from "../app/language/use-texts";
import { saveDepartment } from "../app/save-department";
import { useInventory } from "../app/store";
import { letterTo } from "./letter";
import { LetterQueue } from "./letter-queue";
import { useOverview } from "./overview";
import { isToGetPrompts } from "./targets";

/**
 * The nine prompts as a message to a point of contact.
 * @param code the department's; left out, every one whose point of contact did not get them
 */
export function SharePromptsScreen({ code }: { code?: string }) {
  const all = useTexts();
  const { settings } = useInventory();
  const { departments } = useOverview();
  const targets = departments.filter((one) => (code === undefined ? isToGetPrompts(one) : one.name.code === code));
  return (
    <LetterQueue
      title={all.departments.sharePrompts}
      intro={texts.shareIntro}
      nobody={texts.nobodyToShare}
      targets={targets}
      messageTo={(one) => texts.prompts({ ...letterTo(one, settings), prompts: prompts.map(({ text }) => text) })}
      alreadyTold={(one) => (isSentInRound(one) ? texts.alreadySent(sayDay(one.department.promptsSentOn)) : undefined)}
      sentHelp={texts.sentHelpPrompts}
      onSent={markSent}
      sentNotice={texts.sharedWith}
    />
  );
}

const markSent = ({ name }: DepartmentOverview) => saveDepartment(name.code, { promptsSentOn: isoDay(new Date()) });
