/**
 * Since which version of the requirement set ExcelApi a member is there, for those that came with 1.8 or later: what
 * `[Api set: …]` says in the reference. office.js itself refuses some of them and sends the others.
 */
const SINCE: Readonly<Record<string, Readonly<Record<string, readonly string[]>>>> = {
  Application: { "1.9": ["calculationState", "suspendScreenUpdatingUntilNextSync"] },
  AutoFilter: { "1.9": ["clearCriteria", "enabled", "isDataFiltered", "remove"], "1.14": ["clearColumnCriteria"] },
  DataValidation: { "1.8": ["clear", "errorAlert", "ignoreBlanks", "prompt", "rule", "type", "valid"] },
  HeaderFooter: { "1.9": ["centerFooter", "centerHeader", "leftFooter", "leftHeader", "rightFooter", "rightHeader"] },
  HeaderFooterGroup: { "1.9": ["defaultForAllPages", "state"] },
  PageLayout: {
    "1.9": [
      "bottomMargin",
      "centerHorizontally",
      "footerMargin",
      "headerMargin",
      "headersFooters",
      "leftMargin",
      "orientation",
      "paperSize",
      "printGridlines",
      "rightMargin",
      "setPrintArea",
      "setPrintMargins",
      "setPrintTitleColumns",
      "setPrintTitleRows",
      "topMargin",
      "zoom",
    ],
  },
  Range: {
    "1.8": ["dataValidation"],
    "1.9": ["find", "findOrNullObject"],
    "1.10": ["group", "hideGroupDetails", "showGroupDetails", "ungroup"],
    "1.13": ["getMergedAreasOrNullObject"],
  },
  RangeFont: { "1.9": ["strikethrough"] },
  RangeFormat: { "1.9": ["indentLevel"] },
  Table: { "1.8": ["legacyId"], "1.9": ["autoFilter"], "1.13": ["resize"] },
  Workbook: {
    "1.8": ["readOnly"],
    "1.9": ["autoSave", "calculationEngineVersion", "getIsActiveCollabSession", "isDirty"],
  },
  Worksheet: { "1.8": ["showGridlines"], "1.9": ["autoFilter", "pageLayout"], "1.10": ["showOutlineLevels"] },
};

/** Is the member there in an Excel that says it supports these sets? */
export function isInSets(sets: Readonly<Record<string, string>>, className: string, member: string): boolean {
  const since = Object.entries(SINCE[className] ?? {}).find(([, members]) => members.includes(member))?.[0];
  return since === undefined || isSetSupported(sets, "ExcelApi", since);
}

/** Names in whatever case; a version that is left out is any. */
export function isSetSupported(sets: Readonly<Record<string, string>>, name: string, version = "0"): boolean {
  const found = Object.entries(sets).find(([set]) => set.toLowerCase() === name.toLowerCase())?.[1];
  if (found === undefined) return false;
  const [major = 0, minor = 0] = found.split(".").map(Number);
  const [wantedMajor = 0, wantedMinor = 0] = version.split(".").map(Number);
  return major > wantedMajor || (major === wantedMajor && minor >= wantedMinor);
}
