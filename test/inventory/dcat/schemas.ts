import Ajv from "ajv";
import addFormats from "ajv-formats";
import { readShared } from "../shared-data";

/** What a schema finds wrong with a catalog; "" when nothing is. */
export type Validate = (catalog: unknown) => string;

/** JSON Schema's "iri" as far as ours can be wrong: a scheme, and no space or bracket. */
const iri = /^[a-z][a-z\d+.-]*:[^\s<>"{}|\\^`]+$/i;

function schemaOf(path: string): Record<string, unknown> | undefined {
  const text = readShared(`schemas/${path}`);
  return text === undefined ? undefined : (JSON.parse(text) as Record<string, unknown>);
}

function compile(schemas: readonly Record<string, unknown>[], whole: Record<string, unknown>): Validate {
  // The patterns of the schemas escape characters that need none, which only plain regular expressions allow.
  const ajv = new Ajv({ strict: false, allErrors: true, unicodeRegExp: false });
  addFormats(ajv);
  ajv.addFormat("iri", iri);
  for (const schema of schemas) ajv.addSchema(schema);
  const validate = ajv.compile(whole);
  return (catalog) => (validate(catalog) === true ? "" : ajv.errorsText(validate.errors, { dataVar: "catalog" }));
}

/** Drafts that this validator does not know by name; nothing that the schemas use is other in them. */
function withoutDraft(schema: Record<string, unknown>): Record<string, unknown> {
  return Object.fromEntries(Object.entries(schema).filter(([keyword]) => keyword !== "$schema"));
}

/** Draft 4 calls the identifier of a schema by another word. */
function fromDraft4({ id, ...schema }: Record<string, unknown>): Record<string, unknown> {
  return { ...withoutDraft(schema), $id: id };
}

/** Project Open Data v1.1 for non-federal bodies; undefined where the schemas are not at hand. */
export function dcatUs11NonFederal(): Validate | undefined {
  const files = ["catalog", "dataset-non-federal", "distribution", "organization", "vcard-non-federal"];
  const schemas = files.flatMap((file) => {
    const schema = schemaOf(`pod-v1.1-nonfederal/${file}.json`);
    return schema === undefined ? [] : [fromDraft4(schema)];
  });
  const [catalog, ...others] = schemas;
  return catalog === undefined ? undefined : compile(others, catalog);
}

/** The same as GSA's inventory has it, with keywords and `modified`. It describes one dataset. */
export function dcatUs11Strict(): Validate | undefined {
  const schema = schemaOf("pod-v1.1-nonfederal/gsa_inventory-app_non-federal_dataset.json");
  if (schema === undefined) return undefined;
  return compile([withoutDraft(schema)], {
    properties: { dataset: { type: "array", items: { $ref: String(schema.$id) } } },
  });
}

/** DCAT-US 3.0. */
export function dcatUs30(): Validate | undefined {
  const schema = schemaOf("dcat-us-3/gsa_dcat-us3.0-expanded-schema.json");
  return schema === undefined ? undefined : compile([], schema);
}
