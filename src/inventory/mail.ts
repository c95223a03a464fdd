/** A message that a person sends from their own mail program. The add-in sends nothing. */
export type Message = {
  /** Addresses; empty when the person chooses whom to write to. */
  readonly to: readonly string[];
  readonly cc?: readonly string[];
  readonly subject: string;
  readonly body: string;
};

/** What mail programs on Windows take for certain; longer links are cut off or refused. */
const longestLink = 2000;

/** Only what is an address goes into a link: it comes from the sheet. */
const address = /^[^\s@?&,;:<>"%]+@[^\s@?&,;:<>"%]+$/;

/** Whether a text is one address, or several with a comma or a semicolon between them, that a message can go to. */
export function isMailAddress(text: string): boolean {
  const parts = text.split(/[,;\s]+/).filter((part) => part !== "");
  return parts.length > 0 && parts.every((part) => address.test(part));
}

/**
 * A link that opens a message in the person's mail program. A body that is too long for a link is left out of it, and
 * `isWhole` says so: then the text has to be copied.
 */
export function mailLink({ to, cc = [], subject, body }: Message): {
  readonly href: string;
  readonly isWhole: boolean;
} {
  const link = (text: string) => {
    const parts = [
      ...(cc.some((each) => address.test(each)) ? [`cc=${cc.filter((each) => address.test(each)).join(",")}`] : []),
      `subject=${encodeURIComponent(subject)}`,
      // RFC 6068: lines end with CRLF.
      ...(text === "" ? [] : [`body=${encodeURIComponent(text.replace(/\r?\n/g, "\r\n"))}`]),
    ];
    return `mailto:${to.filter((each) => address.test(each)).join(",")}?${parts.join("&")}`;
  };
  const whole = link(body);
  return whole.length <= longestLink ? { href: whole, isWhole: true } : { href: link(""), isWhole: false };
}
