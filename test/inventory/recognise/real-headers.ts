import type { FieldKey } from "../../../src/inventory/field";

/** What each column of a real inventory is, by hand and from its values: a field, or nothing in Appendix A. */
export type Truth = Readonly<Record<string, FieldKey | "none">>;

/** How many columns are mapped, asked and kept as outside Appendix A. */
type Counts = readonly [mapped: number, asked: number, kept: number];

export const truths: ReadonlyArray<readonly [file: string, truth: Truth, counts: Counts]> = [
  [
    "dc_enterprise_dataset_inventory_2018.csv",
    {
      RECORD_ID: "inventoryId",
      PUBLISHED_DATE: "none",
      // The same few days of winter 2018 in most rows: when the row was changed, not the data.
      DATE_LAST_MODIFIED: "none",
      AGENCY_ACRONYM: "none",
      AGENCY_NAME: "department",
      DATA_OWNER: "dataSteward",
      DATASET_NAME: "datasetName",
      DATASET_SUMMARY: "description",
      DATASET_CLASSIFICATION_NAME: "classification",
      DATASET_CLASSIFICATION_REASON: "sensitivityReason",
      DATASET_TYPE: "format",
      DATASET_CATEGORY: "theme",
      KEYWORDS: "keywords",
      EARLIEST_DATE_OF_RECORDS: "periodFrom",
      UPDATE_INTERVAL: "updateFrequency",
      INTEREST: "requestFrequency",
      DATASET_URL: "publishedUrl",
      OBJECTID: "none",
      OPENDATA_PORTAL: "publicationStatus",
    },
    [14, 2, 3],
  ],
  [
    "dc_agency_participants_2018.csv",
    { AGENCY_NAME: "department", AGENCY_ACRONYM: "none", TYPE_OF_AGENCY: "none", PARTICIPATING: "none" },
    [1, 0, 3],
  ],
  [
    "san_diego_inventory_2015-11_early.csv",
    {
      ID: "inventoryId",
      Bucket: "theme",
      PriorityLevel: "priority",
      DatasetName: "datasetName",
      Description: "description",
      Department: "department",
    },
    [5, 1, 0],
  ],
  [
    "san_diego_inventory_2016-02_renamed_headers.csv",
    {
      ID: "inventoryId",
      "Date Added": "dateAdded",
      Category: "theme",
      DatasetName: "datasetName",
      Description: "description",
    },
    [4, 1, 0],
  ],
  [
    "san_diego_inventory_2017.csv",
    {
      ID: "none",
      DateAdded: "dateAdded",
      Category: "theme",
      // "City-owned sites as a geographic dataset": what the datasets are called.
      Description: "datasetName",
      Master_ID: "inventoryId",
      Notes: "none",
      DatePublished: "none",
      TargetPublication: "none",
      // "permits-issued": the last part of an address, not the address.
      Link: "none",
    },
    [2, 4, 3],
  ],
  [
    "baltimore_open_data_inventory_city_only.xlsx",
    {
      landingPage: "publishedUrl",
      title: "datasetName",
      description: "description",
      keyword: "keywords",
      issued: "none",
      modified: "dataLastUpdated",
      spatial: "geographicCoverage",
      distribution: "none",
      theme: "theme",
      "publisher.name": "department",
      "contactPoint.fn": "dataSteward",
      layer_id: "none",
      geo_api: "none",
    },
    [8, 1, 4],
  ],
];
