import type { Dataset } from "../field";
import { splitList } from "../list";
import type { ExportContext, ExportOptions, LeftOut } from "./export-context";
import { type CatalogForm, toCatalog } from "./catalog-form";
import { type RowToExport, valueLeftOut } from "./rows-to-export";
import { accessLevels, asUri, isPublished, licenses, repeats, rightsOf, said } from "./terms";

export type Organization11 = {
  readonly "@type": "org:Organization";
  readonly name: string;
  /** The organization that it is part of. */
  readonly subOrganizationOf?: Organization11;
};

export type Dataset11 = {
  readonly "@type": "dcat:Dataset";
  readonly identifier: string;
  readonly title: string;
  readonly description: string;
  readonly keyword?: readonly string[];
  readonly modified?: string;
  readonly publisher: Organization11;
  readonly contactPoint: { readonly "@type": "vcard:Contact"; readonly fn: string; readonly hasEmail?: string };
  readonly accessLevel: string;
  readonly rights?: string;
  readonly license?: string;
  readonly spatial?: string;
  readonly temporal?: string;
  readonly theme?: readonly string[];
  readonly accrualPeriodicity?: string;
  readonly describedBy?: string;
  readonly distribution?: readonly {
    readonly "@type": "dcat:Distribution";
    readonly accessURL: string;
    readonly format?: string;
  }[];
};

/** A data.json file. */
export type Catalog11 = {
  readonly "@context": string;
  readonly "@type": "dcat:Catalog";
  readonly conformsTo: string;
  readonly describedBy: string;
  readonly dataset: readonly Dataset11[];
};

const schema = "https://project-open-data.cio.gov/v1.1/schema";

/**
 * The inventory as a catalog of DCAT-US v1.1 (Project Open Data) by its rules for non-federal bodies. Every row whose
 * rules pass makes a valid dataset; with `strict` also by the rules of GSA's inventory, which ask for keywords,
 * `modified` and an email address. What is not in the catalog is listed with the reason.
 */
export function toDcatUs11(
  rows: readonly Dataset[],
  context: ExportContext,
  options: ExportOptions,
): { readonly catalog: Catalog11; readonly leftOut: readonly LeftOut[] } {
  return toCatalog(dcatUs11, rows, context, options);
}

/** DCAT-US v1.1, a row at a time. */
export const dcatUs11: CatalogForm<Dataset11, Catalog11> = {
  catalog: (dataset) => ({
    "@context": `${schema}/catalog.jsonld`,
    "@type": "dcat:Catalog",
    conformsTo: schema,
    describedBy: `${schema}/catalog.json`,
    dataset,
  }),
  dataset: dataset11,
  valuesLeftOut: ({ dataset, titleOnly }) => (titleOnly ? [] : missingEnds(dataset)),
};

function dataset11({ dataset, titleOnly, contact }: RowToExport, { city }: { city: string }): Dataset11 {
  const title: Dataset11 = {
    "@type": "dcat:Dataset",
    identifier: dataset.inventoryId,
    title: dataset.datasetName,
    // A dataset must have a description; what it is called is all that may be said.
    description: dataset.datasetName,
    publisher: publisher11(titleOnly ? "" : dataset.division, dataset.department, city),
    contactPoint: said({ "@type": "vcard:Contact", fn: contact.name, hasEmail: contact.mailto }),
    accessLevel: accessLevels.get(dataset.classification) ?? "non-public",
  };
  if (titleOnly) return said(title);
  const keyword = splitList(dataset.keywords);
  return said({
    ...title,
    keyword: keyword.length > 0 ? keyword : undefined,
    modified: dataset.dataLastUpdated,
    description: dataset.description,
    rights: rightsOf(dataset),
    license: licenses.get(dataset.license),
    spatial: dataset.geographicCoverage,
    temporal: temporal11(dataset),
    theme: [dataset.theme],
    accrualPeriodicity: repeats.get(dataset.updateFrequency),
    describedBy: dataset.dataDictionaryLink === "" ? undefined : asUri(dataset.dataDictionaryLink),
    distribution: distribution11(dataset),
  });
}

/** The smallest unit publishes, as part of the larger one: division, department, city. */
function publisher11(division: string, department: string, city: string): Organization11 {
  const organizations = [city, department, division].map((name) => name.trim()).filter((name) => name !== "");
  const [first = department, ...smaller] = organizations;
  return smaller.reduce<Organization11>(
    (parent, name) => ({ "@type": "org:Organization", name, subOrganizationOf: parent }),
    { "@type": "org:Organization", name: first },
  );
}

function distribution11({ publicationStatus, publishedUrl, format }: Dataset): Dataset11["distribution"] {
  if (publishedUrl === "" || !isPublished(publicationStatus)) return undefined;
  const known = format === "Unknown" ? undefined : format;
  return [said({ "@type": "dcat:Distribution", accessURL: asUri(publishedUrl), format: known })];
}

/** The schema's pattern lets no year stand before a day, so the year is then written as its first day. */
function temporal11({ periodFrom: from, periodTo: to }: Dataset): string | undefined {
  if (from === "" || to === "") return undefined;
  return from.length === 4 && to.length === 10 ? `${from}-01-01/${to}` : `${from}/${to}`;
}

/** A period of v1.1 has two ends. */
function missingEnds(dataset: Dataset): readonly LeftOut[] {
  const { periodFrom: from, periodTo: to } = dataset;
  if (from !== "" && to === "") return [valueLeftOut(dataset, "periodWithoutEnd", { from })];
  return from === "" && to !== "" ? [valueLeftOut(dataset, "periodWithoutBeginning", { to })] : [];
}
