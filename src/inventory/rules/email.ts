import { isNotSure } from "./not-sure";
import { error, type Rule, warning } from "./rule";

/** Characters that both mail and the pattern of DCAT-US v1.1's hasEmail allow. */
const email = /^[\w~!$&'*+=-]+(?:\.[\w~!$&'*+=-]+)*@(?:[a-z\d](?:[a-z\d-]*[a-z\d])?\.)+[a-z]{2,}$/i;

/** Whether a text is one email address. */
export function isEmail(text: string): boolean {
  return email.test(text);
}

/** One email address, or "Not sure", which leaves it to the department's point of contact. */
export const anEmail: Rule = (value) => {
  if (isEmail(value) || isNotSure(value)) return undefined;
  const several = value.split(/[\s;,]+/).filter((part) => part.includes("@")).length > 1;
  return error("stewardEmail", several ? "severalEmails" : "notAnEmail");
};

/** A steward's address is usually one of the city's. An agency or a contractor may have another, so this only warns. */
export function emailOfTheCity(mailDomains: readonly string[]): Rule | undefined {
  if (mailDomains.length === 0) return undefined;
  const domains = mailDomains.join(", ");
  return (value) => {
    if (isNotSure(value)) return undefined;
    const host = value.slice(value.lastIndexOf("@") + 1).toLowerCase();
    const ofTheCity = mailDomains.some((domain) => host === domain || host.endsWith(`.${domain}`));
    return ofTheCity ? undefined : warning("stewardEmail", "emailOutsideCity", { domains });
  };
}
