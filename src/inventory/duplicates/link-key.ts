/** A web address as far as it says where something is found. */
export type LinkKey = {
  /** The same for two spellings of one address. */
  readonly key: string;
  /** Whether it is the address of one dataset, and not of a page on which several may be found. */
  readonly isDataset: boolean;
};

/** Settings of a visit, which change nothing about what is shown. */
const ofTheVisit = /^(?:utm_\w+|fbclid|gclid|sessionid)$/i;

/**
 * How the portals that cities use name one dataset in an address: a number of 32 hexadecimal digits (ArcGIS), four and
 * four letters (Socrata), a folder for datasets (CKAN and others); or the address is that of a file.
 */
const ofADataset =
  /[\da-f]{32}|\/[\da-z]{4}-[\da-z]{4}(?:[./?]|$)|\/(?:datasets?|resources?)\/[^/?]+|\.(?:csv|xlsx?|zip|json|geojson|kmz?|xml|shp|pdf)(?:\?|$)/i;

/**
 * What tells an address from others, without its scheme, "www.", a slash at the end and what belongs to a visit.
 * Undefined for a text that is no address, and for the start page of a site, where everything may be found.
 */
export function linkKey(address: string): LinkKey | undefined {
  const parts = /^\s*https?:\/\/(?:www\.)?([^/?#\s]+)([^?#\s]*)(?:\?([^#\s]*))?(?:#(\S*))?\s*$/i.exec(address);
  if (parts === null) return undefined;
  const [, host = "", path = "", query = "", fragment = ""] = parts;
  const asked = query.split("&").filter((part) => part !== "" && !ofTheVisit.test(part.split("=")[0] ?? ""));
  // Some portals keep the place behind the #, as in "#/dataset/12".
  const place = /^!?\//.test(fragment) ? `#${fragment}` : "";
  const rest = path.replace(/\/+$/, "") + (asked.length > 0 ? `?${asked.sort().join("&")}` : "") + place;
  if (rest === "") return undefined;
  const key = host.toLowerCase().replace(/:(?:80|443)$/, "") + rest;
  return { key, isDataset: ofADataset.test(rest) };
}
