import type { FieldKey } from "../field";
import type { HeaderQuestion } from "./header-match";

/** Headers that can mean several columns, or one column and something outside of the inventory. */
export type AmbiguousHeader = {
  readonly headers: readonly string[];
  /** The likeliest first. */
  readonly candidates: readonly FieldKey[];
  readonly why: HeaderQuestion;
};

/**
 * Headers of real inventories that must not be taken for a column without asking. San Diego's "Priority/value" is a
 * value; the "Dataset ID" of a portal is not the inventory's; "Published" is a status here and a date there; Washington's
 * "Date last modified" is the day on which the row was changed.
 */
export const ambiguousHeaders: readonly AmbiguousHeader[] = [
  { headers: ["Name"], candidates: ["datasetName", "dataSteward"], why: "whoseName" },
  { headers: ["Dataset", "Datasets", "Data Set", "Data"], candidates: ["datasetName"], why: "nameOrContainer" },
  {
    headers: ["ID", "Dataset ID", "OBJECTID", "UID", "Master ID", "Number", "No.", "Key"],
    candidates: ["inventoryId"],
    why: "whichId",
  },
  {
    headers: [
      "Department/Division",
      "Department or Division",
      "Bureau",
      "Organization",
      "Organisation",
      "Office",
      "Unit",
      "Program",
      "Data provided by",
    ],
    candidates: ["department", "division"],
    why: "departmentOrPart",
  },
  {
    headers: ["Agency Acronym", "Acronym", "Department Code", "Dept Code", "Agency Code", "Department ID"],
    candidates: ["department"],
    why: "departmentCode",
  },
  {
    headers: [
      "Owner",
      "Steward",
      "Responsible",
      "Contact",
      "Contact Name",
      "Contact Person",
      "Point of Contact",
      "POC",
      "Business Contact",
      "Contacto",
      "Responsable",
    ],
    candidates: ["dataSteward", "stewardEmail"],
    why: "whichPerson",
  },
  { headers: ["Assigned to Complete", "Completed By"], candidates: ["dataSteward", "addedBy"], why: "whichPerson" },
  { headers: ["Source", "Application", "Fuente"], candidates: ["sourceSystem"], why: "systemOrOrigin" },
  { headers: ["Technology"], candidates: ["sourceSystem", "format"], why: "systemOrOrigin" },
  {
    headers: ["Frequency", "How often", "Frecuencia"],
    candidates: ["updateFrequency", "requestFrequency"],
    why: "whichFrequency",
  },
  { headers: ["Demand"], candidates: ["requestFrequency", "priority"], why: "whichFrequency" },
  {
    headers: [
      "Last Update",
      "Last Updated",
      "Updated",
      "Modified",
      "Last Modified",
      "Date Modified",
      "Date Last Modified",
    ],
    candidates: ["dataLastUpdated", "lastChanged"],
    why: "whichDate",
  },
  {
    headers: ["Temporal", "Dataset Temporal", "Time Period", "Period", "Date Range", "Period of Record"],
    candidates: ["periodFrom", "periodTo"],
    why: "beginOrEnd",
  },
  { headers: ["Type", "Data Type", "Tipo"], candidates: ["format", "theme"], why: "whichKind" },
  { headers: ["Dataset SuperTheme", "Subject"], candidates: ["theme"], why: "whichKind" },
  { headers: ["Level"], candidates: ["classification", "priority"], why: "whichLevel" },
  { headers: ["Sensitivity", "Sensitive"], candidates: ["classification", "sensitivityReason"], why: "whichLevel" },
  {
    headers: ["Access Rights", "Restriction", "Restrictions", "Reason for removal"],
    candidates: ["sensitivityReason", "classification"],
    why: "whichText",
  },
  { headers: ["Priority/value"], candidates: ["priority"], why: "valueOrPriority" },
  { headers: ["Status", "Estado"], candidates: ["publicationStatus", "reviewStatus"], why: "whichStatus" },
  { headers: ["Published", "Released", "Publication"], candidates: ["publicationStatus"], why: "statusOrDate" },
  { headers: ["Existing publication"], candidates: ["publicationStatus", "publishedUrl"], why: "whichStatus" },
  {
    headers: ["OPENDATA_PORTAL", "On Portal", "On Open Data Portal"],
    candidates: ["publicationStatus"],
    why: "yesOrNo",
  },
  {
    headers: ["Eligible for Release", "Public", "Open", "Open Data"],
    candidates: ["classification", "publicationStatus"],
    why: "yesOrNo",
  },
  {
    headers: ["Has Data Dictionary", "Legislative compliance: has data dictionary", "Data Dictionary"],
    candidates: ["dataDictionaryLink"],
    why: "yesOrNo",
  },
  {
    headers: ["Link", "Links", "URL", "Website", "Enlace"],
    candidates: ["publishedUrl", "dataDictionaryLink"],
    why: "whichLink",
  },
  { headers: ["Contents", "Notes/Description"], candidates: ["description"], why: "whichText" },
  { headers: ["Data Quality", "Quality", "Accuracy"], candidates: ["qualityConcerns"], why: "whichText" },
];
