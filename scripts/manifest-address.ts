/** Where the manifest in the repository says the add-in is. */
const DEVELOPMENT_ADDRESS = "https://localhost:3000";

/** Longest address that a manifest may hold (fact 7.3), less what is added to it. */
const LONGEST_ADDRESS = 1900;

/**
 * The address as the manifest wants it: https, no query and no trailing slash.
 *
 * @throws Error with a sentence for the person at the command line.
 */
export function packageAddress(text: string | undefined): string {
  if (text === undefined)
    throw new Error("Say where the add-in will be served: --url https://addins.example.gov/inventory");
  if (!URL.canParse(text)) throw new Error(`This is not a web address: ${text}`);
  const url = new URL(text);
  if (url.protocol !== "https:") throw new Error(`Excel loads add-ins over https only, not from ${text}`);
  if (url.search || url.hash) throw new Error(`Leave out everything from the ? or # on: ${text}`);
  if (text.length > LONGEST_ADDRESS)
    throw new Error(`This address is too long for a manifest: ${text.length} characters.`);
  return url.href.replace(/\/+$/, "");
}

/** The manifest with `address` in place of the one that developers use. */
export function manifestFor(manifest: string, address: string): string {
  const escaped = address.replaceAll("&", "&amp;").replaceAll('"', "&quot;");
  return manifest.replaceAll(DEVELOPMENT_ADDRESS, () => escaped);
}
