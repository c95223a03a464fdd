import type { Lists } from "./finding";
import type { VocabularyKey } from "./field";

/** One list of choices: a table of the Lists sheet with one column, and a name over that column for the drop-downs. */
export type Vocabulary = {
  /** Header of its column. */
  readonly header: string;
  readonly tableName: string;
  readonly rangeName: string;
  /** The rules and the export depend on a closed list; the lead analyst may edit an open one. */
  readonly closed: boolean;
  readonly values: readonly string[];
  /** What a value means, for those that need saying. */
  readonly help?: Readonly<Record<string, string>>;
};

/** The lists behind the drop-downs, as they ship. */
export const vocabularies: Readonly<Record<VocabularyKey, Vocabulary>> = {
  theme: {
    header: "Theme",
    tableName: "ThemeList",
    rangeName: "Themes",
    closed: false,
    // GovEx's twelve categories of data sources, and Other.
    values: [
      "Business",
      "Education",
      "Elections",
      "Environment",
      "Fiscal",
      "Health",
      "Operations",
      "Properties",
      "Public Safety",
      "Services",
      "Transportation",
      "Utilities",
      "Other",
    ],
  },
  format: {
    header: "Format",
    tableName: "FormatList",
    rangeName: "Formats",
    closed: true,
    values: [
      "Database",
      "Spreadsheet",
      "Access database",
      "GIS layer",
      "Text or CSV",
      "PDF or document",
      "Web application",
      "API or feed",
      "Image or scan",
      "Paper",
      "Other",
      "Unknown",
    ],
    help: {
      Database: "Kept in a database or in a program that has one behind it",
      "GIS layer": "Map data, such as a shapefile",
      "API or feed": "Another program fetches it by itself",
    },
  },
  updateFrequency: {
    header: "Update Frequency",
    tableName: "UpdateFrequencyList",
    rangeName: "UpdateFrequencies",
    closed: true,
    values: [
      "Continuous",
      "Hourly",
      "Daily",
      "Weekly",
      "Biweekly",
      "Monthly",
      "Quarterly",
      "Semiannually",
      "Annually",
      "Biennially",
      "As needed",
      "Static (historical)",
      "Unknown",
    ],
    help: {
      Continuous: "Changes the moment something happens",
      Biweekly: "Every two weeks",
      Semiannually: "Twice a year",
      Biennially: "Every two years",
      "As needed": "From time to time, without a rhythm",
      "Static (historical)": "Does not change any more",
    },
  },
  classification: {
    header: "Classification",
    tableName: "ClassificationList",
    rangeName: "Classifications",
    closed: true,
    values: ["Public", "Internal", "Sensitive", "Protected", "Restricted", "Not yet determined"],
    help: {
      Public: "Anybody may see it, whether or not it is published",
      Internal: "Made for use inside the city, little harm if it got out",
      Sensitive: "Could harm a person, the city or a business if it got out",
      Protected: "A law or a contract says who may see it",
      Restricted: "Could do grave harm if it got out; few people may see it",
      "Not yet determined": "Nobody has decided yet",
    },
  },
  yesNoUnknown: {
    header: "Yes No Unknown",
    tableName: "YesNoUnknownList",
    rangeName: "YesNoUnknown",
    closed: true,
    values: ["Yes", "No", "Unknown"],
  },
  yesNo: {
    header: "Yes No",
    tableName: "YesNoList",
    rangeName: "YesNo",
    closed: true,
    values: ["Yes", "No"],
  },
  requestFrequency: {
    header: "Request Frequency",
    tableName: "RequestFrequencyList",
    rangeName: "RequestFrequencies",
    closed: true,
    values: ["Frequent", "Occasional", "Never", "Unknown"],
    help: { Frequent: "Several times a year or more", Occasional: "Now and then" },
  },
  requestChannels: {
    header: "Request Channel",
    tableName: "RequestChannelList",
    rangeName: "RequestChannels",
    closed: false,
    values: [
      "FOIA or Right to Know",
      "311",
      "Other department",
      "State or federal report",
      "Council or mayor",
      "Media",
      "Public",
    ],
  },
  publicationStatus: {
    header: "Publication Status",
    tableName: "PublicationStatusList",
    rangeName: "PublicationStatuses",
    closed: true,
    values: ["Published", "Published elsewhere", "Planned", "Not published", "Will not publish", "Unknown"],
    help: {
      Published: "On the city's own site or data portal",
      "Published elsewhere": "On the site of a state, a federal agency or somebody else",
      Planned: "Decided, but not out yet",
      "Not published": "Not out, and nothing is decided",
      "Will not publish": "Decided that it stays inside",
    },
  },
  license: {
    header: "License",
    tableName: "LicenseList",
    rangeName: "Licenses",
    closed: true,
    values: ["Public domain or CC0", "PDDL", "CC BY 4.0", "ODbL", "None", "Unknown"],
    help: {
      "Public domain or CC0": "Anybody may do anything with it",
      PDDL: "Public domain, in words made for databases",
      "CC BY 4.0": "Anybody may use it and must name the source",
      ODbL: "Anybody may use it, must name the source and share changes the same way",
      None: "No terms were set",
    },
  },
  priority: {
    header: "Priority",
    tableName: "PriorityList",
    rangeName: "Priorities",
    closed: true,
    values: ["1", "2", "3", "4", "Unassigned"],
  },
  reviewStatus: {
    header: "Review Status",
    tableName: "ReviewStatusList",
    rangeName: "ReviewStatuses",
    closed: true,
    values: ["Draft", "Ready", "Submitted", "Needs changes", "Accepted", "Duplicate", "Withdrawn", "Retired"],
    help: {
      Draft: "Begun; may still have gaps",
      Ready: "Complete, not sent yet",
      Submitted: "Sent to the lead analyst",
      "Needs changes": "The lead analyst asks for something",
      Accepted: "Reviewed and in the inventory",
      Duplicate: "Another row describes the same data",
      Withdrawn: "Taken out by the department",
      Retired: "The data is no longer kept",
    },
  },
  answer: {
    header: "Answer",
    tableName: "AnswerList",
    rangeName: "Answers",
    closed: true,
    values: ["Not answered", "Datasets listed", "None", "Does not apply", "Not sure"],
  },
};

/** The keys in the order of the Lists sheet. */
export const vocabularyKeys = Object.keys(vocabularies) as readonly VocabularyKey[];

/** The lists as they ship; the rules of an open workbook take the lists that stand in it. */
export const defaultLists: Lists = Object.fromEntries(
  vocabularyKeys.map((key) => [key, vocabularies[key].values]),
) as Lists;

/**
 * The lists of a workbook: an open list as it stands there, every closed one as it ships. An open list that is gone or
 * empty does not stop anybody: the one that ships stands in.
 * @param valuesOf what the cells of a list's column hold; empty where there is none
 */
export function listsWith(valuesOf: (key: VocabularyKey) => readonly string[]): Lists {
  const lists: Record<VocabularyKey, readonly string[]> = { ...defaultLists };
  for (const key of vocabularyKeys) {
    if (vocabularies[key].closed) continue;
    const values = valuesOf(key)
      .map((value) => value.trim())
      .filter((value) => value !== "");
    if (values.length > 0) lists[key] = values;
  }
  return lists;
}
