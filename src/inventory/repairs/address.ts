import { type RepairValue, tidyLine } from "./text";

const inBrackets = /^<([^<>]+)>$/;

/** A host that can be nothing else: it begins with "www." or ends like the hosts of American public bodies and firms. */
const certainHost =
  /^(?:www\.(?:[a-z\d-]+\.)+[a-z]{2,}|(?:[a-z\d-]+\.)+(?:gov|org|com|edu|mil|us))(?::\d+)?(?:[/?#]\S*)?$/i;

const complete = /^https?:\/\/[!-~]+$/;

/** A link without its scheme gets https://, where it is certain that it is a link. */
export const completeLink: RepairValue = (value) => {
  if (complete.test(value)) return value;
  const link = tidyLine(value).replace(inBrackets, "$1").trim();
  return certainHost.test(link) && !/[;,]/.test(link) ? `https://${link}` : link;
};

/** What stands around an email address in links and copied lists is taken off. */
export const bareEmail: RepairValue = (value) =>
  tidyLine(value)
    .replace(/^(?:<|mailto:|\s)+/i, "")
    .replace(/[>;,\s]+$/, "");
