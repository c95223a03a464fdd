/**
 * What an object of the host is to the dispatcher. Members whose names begin with a capital letter are the ones that
 * office.js can reach, by the names they have on the wire (`Values`, `GetRange`); everything else is out of its reach.
 */
export abstract class ServerObject {
  /** The name in the reference: "Range". */
  abstract readonly className: string;
}

/** A collection: `load("items")` reads its items, and the indexer finds one by key. */
export abstract class ServerCollection extends ServerObject {
  abstract items(): readonly ServerObject[];
  /** @throws HostError ItemNotFound. */
  abstract item(key: unknown): ServerObject;
}

/** What `…OrNullObject` answers when there is nothing: office.js then says `isNullObject`. */
export const NULL_OBJECT = Symbol("null object");
export type NullObject = typeof NULL_OBJECT;
export type Resolved = ServerObject | NullObject;

/** `Name` → `name`, as add-ins write it. */
export function camelCase(name: string): string {
  return name.charAt(0).toLowerCase() + name.slice(1);
}

/** `name` → `Name`, as it goes over the wire. */
export function pascalCase(name: string): string {
  return name.charAt(0).toUpperCase() + name.slice(1);
}
