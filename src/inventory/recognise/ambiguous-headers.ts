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
  { headers: ["Name", "Nombre"], candidates: ["datasetName", "dataSteward"], why: "whoseName" },
  { headers: ["Dataset", "Datasets", "Data Set", "Data"], candidates: ["datasetName"], why: "nameOrContainer" },
  {
    headers: [
      "ID",
      "Dataset ID",
      "OBJECTID",
      "UID",
      "Master ID",
      "Row ID",
      "Number",
      "No.",
      "Inventory Number",
      "Dataset Number",
      "Inventory #",
      "Ref",
      "Key",
    ],
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
      "Unidad",
      "Área responsable",
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
      "Owner Name",
      "Owner Email",
      "Steward",
      "Responsible",
      "Contact",
      "Contact Name",
      "Contact Person",
      "Point of Contact",
      "POC",
      "Business Contact",
      "Department Contact",
      "Agency Contact",
      "Contacto",
      "Responsable",
    ],
    candidates: ["dataSteward", "stewardEmail"],
    why: "whichPerson",
  },
  { headers: ["Assigned to Complete", "Completed By"], candidates: ["dataSteward", "addedBy"], why: "whichPerson" },
  {
    headers: [
      "Source",
      "Application",
      "Application Name",
      "Source Application",
      "System/Application",
      "Software",
      "Database",
      "Database Name",
      "Fuente",
    ],
    candidates: ["sourceSystem"],
    why: "systemOrOrigin",
  },
  {
    headers: ["Location", "Location of data", "Storage Location", "File Location"],
    candidates: ["sourceSystem", "geographicCoverage"],
    why: "areaOrPlace",
  },
  { headers: ["Area", "Coverage"], candidates: ["geographicCoverage"], why: "areaOrPlace" },
  { headers: ["Technology"], candidates: ["sourceSystem", "format"], why: "systemOrOrigin" },
  {
    headers: ["Frequency", "How often", "Updates", "Frecuencia"],
    candidates: ["updateFrequency", "requestFrequency"],
    why: "whichFrequency",
  },
  {
    headers: ["Collection Frequency", "Reporting Frequency", "Publication Frequency"],
    candidates: ["updateFrequency"],
    why: "whichFrequency",
  },
  {
    headers: ["Requests", "Requests per year", "Request Count", "FOIA Requests", "PRA Requests"],
    candidates: ["requestFrequency"],
    why: "whichFrequency",
  },
  { headers: ["Requested by"], candidates: ["requestChannels"], why: "whichText" },
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
      "Last Updated Date",
      "Date Last Updated",
      "Date Updated",
      "Date of Last Update",
      "Update Date",
      "Fecha de actualización",
    ],
    candidates: ["dataLastUpdated", "lastChanged"],
    why: "whichDate",
  },
  {
    headers: [
      "Temporal",
      "Dataset Temporal",
      "Temporal Coverage",
      "Time Coverage",
      "Years covered",
      "Period covered",
      "Time Period",
      "Period",
      "Date Range",
      "Period of Record",
    ],
    candidates: ["periodFrom", "periodTo"],
    why: "beginOrEnd",
  },
  { headers: ["Start Date", "Begin Date", "Date From", "From"], candidates: ["periodFrom"], why: "beginOrEnd" },
  { headers: ["End Date", "Date To", "To"], candidates: ["periodTo"], why: "beginOrEnd" },
  { headers: ["Type", "Data Type", "Tipo"], candidates: ["format", "theme"], why: "whichKind" },
  { headers: ["Dataset SuperTheme", "Subject", "Subject Area"], candidates: ["theme"], why: "whichKind" },
  { headers: ["Level"], candidates: ["classification", "priority"], why: "whichLevel" },
  {
    headers: ["Sensitivity", "Sensitive", "Confidential", "Confidentiality", "Privacy", "Privacy Level"],
    candidates: ["classification", "sensitivityReason"],
    why: "whichLevel",
  },
  {
    headers: [
      "Access Rights",
      "Restriction",
      "Restrictions",
      "Legal Restrictions",
      "Reason for removal",
      "Reason",
      "Classification Rationale",
    ],
    candidates: ["sensitivityReason", "classification"],
    why: "whichText",
  },
  { headers: ["Priority/value", "Importance", "Rank"], candidates: ["priority"], why: "valueOrPriority" },
  { headers: ["Status", "Estado"], candidates: ["publicationStatus", "reviewStatus"], why: "whichStatus" },
  { headers: ["Published", "Released", "Publication"], candidates: ["publicationStatus"], why: "statusOrDate" },
  { headers: ["Existing publication"], candidates: ["publicationStatus", "publishedUrl"], why: "whichStatus" },
  {
    headers: ["OPENDATA_PORTAL", "On Portal", "On Open Data Portal", "Publicly available", "Is it published"],
    candidates: ["publicationStatus"],
    why: "yesOrNo",
  },
  {
    headers: ["Eligible for Release", "Public", "Open", "Open Data"],
    candidates: ["classification", "publicationStatus"],
    why: "yesOrNo",
  },
  {
    headers: [
      "Has Data Dictionary",
      "Legislative compliance: has data dictionary",
      "Data Dictionary",
      "Data Dictionary Available",
    ],
    candidates: ["dataDictionaryLink"],
    why: "yesOrNo",
  },
  {
    headers: ["Link", "Links", "URL", "Website", "Website URL", "Web Address", "Enlace"],
    candidates: ["publishedUrl", "dataDictionaryLink"],
    why: "whichLink",
  },
  {
    headers: ["Documentation", "Documentation Link", "Metadata", "Metadata Link"],
    candidates: ["dataDictionaryLink"],
    why: "whichLink",
  },
  { headers: ["Terms of Use"], candidates: ["license"], why: "whichText" },
  { headers: ["Contents", "Notes/Description"], candidates: ["description"], why: "whichText" },
  {
    headers: ["Data Quality", "Quality", "Accuracy", "Known Issues", "Limitations"],
    candidates: ["qualityConcerns"],
    why: "whichText",
  },
];
