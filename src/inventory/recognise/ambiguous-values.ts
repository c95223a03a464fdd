import type { VocabularyKey } from "../field";

/** Words, and the values of the list that they can mean, the likeliest first. */
type Ambiguous = Readonly<Record<string, readonly string[]>>;

/** San Francisco counts its levels from 1, Washington DC from 0. */
function levels(values: readonly (readonly string[])[]): Ambiguous {
  return Object.fromEntries(
    values.flatMap((meant, level) => [`Level ${level}`, `L${level}`, String(level)].map((word) => [word, meant])),
  );
}

const twiceOrEveryOther = ["Semiannually", "Biennially"];

/**
 * Words of real inventories that can mean several values of ours, or one of them and something that the list does not
 * have. Whoever brings a sheet in is asked. Words that can only mean one value are in `repairs/synonyms.ts`.
 */
export const ambiguousValues: Readonly<Partial<Record<VocabularyKey, Ambiguous>>> = {
  format: {
    Map: ["GIS layer"],
    List: ["Spreadsheet", "Text or CSV"],
    Table: ["Spreadsheet", "Database"],
    "Web service": ["API or feed"],
    REST: ["API or feed"],
    JSON: ["API or feed", "Text or CSV"],
    XML: ["API or feed", "Text or CSV"],
    HTML: ["Web application"],
    "text/html": ["Web application"],
    Website: ["Web application"],
    Report: ["PDF or document"],
    Electronic: ["Database", "Spreadsheet"],
  },
  updateFrequency: {
    Biannual: twiceOrEveryOther,
    Biannually: twiceOrEveryOther,
    Bimonthly: ["Biweekly", "As needed"],
    "Multiple times per hour": ["Continuous", "Hourly"],
    "Multiple times per day": ["Hourly", "Daily"],
    Ongoing: ["Continuous", "As needed"],
    "Not updated": ["Static (historical)"],
    Never: ["Static (historical)"],
    None: ["Static (historical)", "Unknown"],
    Once: ["Static (historical)"],
    "One time": ["Static (historical)"],
    Varies: ["As needed"],
    Periodically: ["As needed"],
    Occasionally: ["As needed"],
    "On demand": ["As needed"],
    "Upon request": ["As needed"],
    Other: ["As needed", "Unknown"],
    Decennial: ["As needed"],
  },
  classification: {
    ...levels([
      ["Public"],
      ["Public", "Internal"],
      ["Internal", "Sensitive"],
      ["Sensitive", "Protected"],
      ["Protected", "Restricted"],
      ["Restricted"],
    ]),
    // Washington's words for what San Francisco calls sensitive and for what it calls protected.
    Confidential: ["Sensitive", "Protected", "Restricted"],
    // The words of DCAT-US v1.1, which has three for six of ours.
    "Restricted public": ["Internal", "Sensitive"],
    "Non-public": ["Protected", "Restricted", "Not yet determined"],
    "Not public": ["Internal", "Protected", "Restricted"],
    Private: ["Protected", "Restricted"],
    "For official use only": ["Internal", "Sensitive"],
    High: ["Restricted", "Protected"],
    Medium: ["Sensitive", "Protected"],
    Low: ["Public", "Internal"],
    Unknown: ["Not yet determined"],
  },
  yesNoUnknown: {
    Maybe: ["Unknown"],
    Possibly: ["Unknown"],
    Some: ["Yes"],
    Partially: ["Yes"],
    None: ["No"],
    PII: ["Yes"],
  },
  requestFrequency: {
    High: ["Frequent"],
    Medium: ["Occasional"],
    Low: ["Occasional", "Never"],
    Often: ["Frequent"],
    Sometimes: ["Occasional"],
    Rarely: ["Occasional"],
    Yes: ["Frequent", "Occasional"],
    No: ["Never"],
    None: ["Never"],
  },
  publicationStatus: {
    Yes: ["Published", "Published elsewhere"],
    No: ["Not published", "Planned", "Will not publish"],
    Public: ["Published"],
    Open: ["Published"],
    Released: ["Published"],
    Private: ["Not published", "Will not publish"],
    Internal: ["Will not publish", "Not published"],
    "In Progress": ["Planned"],
    Pending: ["Planned"],
    Scoping: ["Planned", "Not published"],
    Draft: ["Planned", "Not published"],
  },
  license: {
    "CC BY": ["CC BY 4.0"],
    "Creative Commons": ["CC BY 4.0", "Public domain or CC0"],
    "Creative Commons Attribution": ["CC BY 4.0"],
    Public: ["Public domain or CC0"],
    Open: ["Public domain or CC0", "CC BY 4.0"],
    No: ["None"],
  },
  priority: { High: ["1", "2"], Medium: ["2", "3"], Low: ["3", "4"] },
};
