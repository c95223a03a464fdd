import type { IsoDate } from "../field";
import { mailDomainsIn } from "../mail-domains";
import { isEmail } from "../rules/email";
import { isWebAddress } from "../rules/web-address";
import { isIsoDate } from "../serial-date";
import type { SettingKey, Settings } from "../settings";

/** What is to be put right in a setting; each has its sentence in the language catalogues. */
export type SettingFinding = {
  readonly field: SettingKey;
  readonly code:
    | "cityMissing"
    | "leadAnalystMissing"
    | "roundMissing"
    | "notAnEmail"
    | "notAWebAddress"
    | "notADate"
    /** The due date lies before today. */
    | "dayIsOver"
    /** `value` is no mail domain. */
    | "notAMailDomain";
  readonly value?: string;
};

/** What stands after the @ of an address: "city.example.gov". */
const mailDomain = /^(?:[a-z\d](?:[a-z\d-]*[a-z\d])?\.)+[a-z]{2,}$/;

/**
 * What has to be put right before a workbook is set up with these settings. Only the city, the lead analyst and the
 * round are needed; everything else may be left out.
 * @param settings trimmed texts, the due date as ISO date
 * @param today the lead analyst's own day
 */
export function checkSettings(settings: Settings, today: IsoDate): readonly SettingFinding[] {
  const { city, leadAnalyst, leadEmail, workbookAddress, dueDate, mailDomains, round } = settings;
  const findings: SettingFinding[] = [];
  const find = (isWrong: boolean, finding: SettingFinding) => void (isWrong && findings.push(finding));
  find(city === "", { field: "city", code: "cityMissing" });
  find(leadAnalyst === "", { field: "leadAnalyst", code: "leadAnalystMissing" });
  find(leadEmail !== "" && !isEmail(leadEmail), { field: "leadEmail", code: "notAnEmail" });
  find(workbookAddress !== "" && !isWebAddress(workbookAddress), { field: "workbookAddress", code: "notAWebAddress" });
  if (dueDate !== "") {
    const isDate = isIsoDate(dueDate);
    find(!isDate, { field: "dueDate", code: "notADate" });
    find(isDate && dueDate < today, { field: "dueDate", code: "dayIsOver" });
  }
  find(round === "", { field: "round", code: "roundMissing" });
  const stranger = mailDomainsIn(mailDomains).find((domain) => !mailDomain.test(domain));
  find(stranger !== undefined, { field: "mailDomains", code: "notAMailDomain", value: stranger });
  return findings;
}
