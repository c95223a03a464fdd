import type { Dataset } from "../field";
import { joinList, splitList } from "../list";
import type { ExportContext, ExportOptions, LeftOut } from "./export-context";
import { type CatalogForm, toCatalog } from "./catalog-form";
import { type RowToExport, valueLeftOut } from "./rows-to-export";
import { accessLevels, asUri, frequencies, isPublished, licenses, rightsOf, said } from "./terms";

export type Organization30 = {
  readonly "@type": "Organization";
  readonly name: string;
  readonly prefLabel: string;
  /** The organizations that it is part of. */
  readonly subOrganizationOf?: readonly Organization30[];
};

type RightsStatement = { readonly "@type": "RightsStatement"; readonly attributionText: string };

export type Distribution30 = {
  readonly "@type": "Distribution";
  readonly accessURL: string;
  readonly format?: { readonly "@type": "MediaType"; readonly label: string };
  readonly license?: string;
};

export type Dataset30 = {
  readonly "@type": "Dataset";
  readonly identifier: readonly string[];
  readonly title: string;
  readonly description: string;
  readonly publisher: Organization30;
  readonly contactPoint?: readonly { readonly "@type": "Kind"; readonly fn: string; readonly hasEmail: string }[];
  /** v1.1's, which stays beside accessRights as long as its readers need it. */
  readonly accessLevel: string;
  readonly accessRights: RightsStatement;
  readonly rights?: RightsStatement;
  /** One text in the schema; joined by "; ". */
  readonly keyword?: string;
  readonly modified?: string;
  readonly theme?: readonly {
    readonly "@type": "Concept";
    readonly prefLabel: string;
    readonly inScheme: { readonly "@type": "ConceptScheme"; readonly title: string };
  }[];
  readonly accrualPeriodicity?: string;
  readonly spatial?: readonly { readonly "@type": "Location"; readonly prefLabel: string }[];
  readonly temporal?: readonly {
    readonly "@type": "PeriodOfTime";
    readonly startDate?: string;
    readonly endDate?: string;
  }[];
  readonly describedBy?: Distribution30;
  readonly distribution?: readonly Distribution30[];
};

export type Catalog30 = {
  readonly "@type": "Catalog";
  readonly title: string;
  readonly description: string;
  readonly conformsTo: { readonly "@type": "Standard"; readonly title: string };
  readonly publisher: { readonly "@type": "Agent"; readonly name: string };
  readonly dataset: readonly Dataset30[];
};

/** The list that a theme comes from. */
const themeScheme = { "@type": "ConceptScheme", title: "GovEx data source categories" } as const;

/**
 * The inventory as a catalog of DCAT-US 3.0. Every row whose rules pass makes a valid dataset; with `strict` it also
 * has the contact that the standard's pages call mandatory, and what the strict form of v1.1 asks for. What is not in the catalog is listed with the reason.
 */
export function toDcatUs30(
  rows: readonly Dataset[],
  context: ExportContext,
  options: ExportOptions,
): { readonly catalog: Catalog30; readonly leftOut: readonly LeftOut[] } {
  return toCatalog(dcatUs30, rows, context, options);
}

/** DCAT-US 3.0, a row at a time. */
export const dcatUs30: CatalogForm<Dataset30, Catalog30> = {
  catalog: (dataset, { title, description, city }) => ({
    "@type": "Catalog",
    title,
    description,
    conformsTo: { "@type": "Standard", title: "DCAT-US 3.0" },
    publisher: { "@type": "Agent", name: city === "" ? title : city },
    dataset,
  }),
  dataset: dataset30,
  valuesLeftOut: ({ dataset, contact }) =>
    contact.mailto === undefined ? [valueLeftOut(dataset, "noContactEmail")] : [],
};

function dataset30({ dataset, titleOnly, contact }: RowToExport, { city }: { city: string }): Dataset30 {
  const accessLevel = accessLevels.get(dataset.classification) ?? "non-public";
  const title: Dataset30 = {
    "@type": "Dataset",
    identifier: [dataset.inventoryId],
    title: dataset.datasetName,
    // A dataset must have a description; what it is called is all that may be said.
    description: dataset.datasetName,
    publisher: publisher30(titleOnly ? "" : dataset.division, dataset.department, city),
    contactPoint:
      contact.mailto === undefined ? undefined : [{ "@type": "Kind", fn: contact.name, hasEmail: contact.mailto }],
    accessLevel,
    accessRights: rightsStatement(accessLevel),
  };
  if (titleOnly) return said(title);
  const rights = rightsOf(dataset);
  const { periodFrom, periodTo, geographicCoverage, dataDictionaryLink: dictionary } = dataset;
  return said({
    ...title,
    keyword: joinList(splitList(dataset.keywords)),
    modified: dataset.dataLastUpdated,
    description: dataset.description,
    rights: rights === "" ? undefined : rightsStatement(rights),
    theme: [{ "@type": "Concept", prefLabel: dataset.theme, inScheme: themeScheme }],
    accrualPeriodicity: frequencies.get(dataset.updateFrequency),
    spatial: geographicCoverage === "" ? undefined : [{ "@type": "Location", prefLabel: geographicCoverage }],
    temporal:
      periodFrom === "" && periodTo === ""
        ? undefined
        : [said({ "@type": "PeriodOfTime", startDate: periodFrom, endDate: periodTo })],
    describedBy: dictionary === "" ? undefined : { "@type": "Distribution", accessURL: asUri(dictionary) },
    distribution: distribution30(dataset),
  });
}

/** The smallest unit publishes, as part of the larger one: division, department, city. */
function publisher30(division: string, department: string, city: string): Organization30 {
  const [first = department, ...smaller] = [city, department, division]
    .map((name) => name.trim())
    .filter((name) => name !== "");
  return smaller.reduce<Organization30>(
    (parent, name) => ({ ...organization(name), subOrganizationOf: [parent] }),
    organization(first),
  );
}

function organization(name: string): Organization30 {
  return { "@type": "Organization", name, prefLabel: name };
}

function rightsStatement(attributionText: string): RightsStatement {
  return { "@type": "RightsStatement", attributionText };
}

function distribution30({ publicationStatus, publishedUrl, format, license }: Dataset): Dataset30["distribution"] {
  if (publishedUrl === "" || !isPublished(publicationStatus)) return undefined;
  const label = format === "Unknown" || format === "" ? undefined : ({ "@type": "MediaType", label: format } as const);
  const terms = licenses.get(license);
  return [said({ "@type": "Distribution", accessURL: asUri(publishedUrl), format: label, license: terms })];
}
