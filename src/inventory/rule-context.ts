import { departmentNames } from "./department";
import type { IsoDate } from "./field";
import type { Lists, RuleContext } from "./finding";
import { mailDomainsIn } from "./mail-domains";
import type { Settings } from "./settings";
import type { Department } from "./tables";

/** What the rules need of an open workbook. `today` is the person's own day. */
export function ruleContext(
  inventory: { readonly departments: readonly Department[]; readonly lists: Lists; readonly settings: Settings },
  today: IsoDate,
): RuleContext {
  return {
    departments: departmentNames(inventory.departments),
    lists: inventory.lists,
    mailDomains: mailDomainsIn(inventory.settings.mailDomains),
    today,
  };
}
