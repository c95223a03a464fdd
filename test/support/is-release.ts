/**
 * Whether a request asks for nothing: when `Excel.run` ends, office.js releases the ranges that it kept in a batch of its
 * own. It is left out where round trips are counted.
 */
export function isRelease(body: unknown): boolean {
  const { Actions } = body as { readonly Actions: readonly { readonly Name?: string }[] };
  return (
    Actions.every(({ Name = "" }) => Name === "" || Name === "_RemoveReference") && Actions.some(({ Name }) => Name)
  );
}
