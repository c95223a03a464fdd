/** Reading what `load` asked for. */
import type { QueryInfo } from "./batch";
import { located } from "./member";
import type { Members } from "./member";
import { NULL_OBJECT, pascalCase, ServerCollection, ServerObject } from "./server-object";
import type { Resolved } from "./server-object";

/** Names as the add-in wrote them, as a tree: "worksheet/name" is { worksheet: { name: {} } }. */
type Wanted = { [name: string]: Wanted };

const ALL = "*";
const NONE = "$none";

export type Identity = { Id?: unknown; _ReferenceId?: string };

/** Reads objects for one query; `identify` tells an object's id and reference. */
export class QueryReader {
  constructor(
    private readonly members: Members,
    private readonly identify: (object: ServerObject) => Identity,
  ) {}

  read(target: Resolved, info: QueryInfo): unknown {
    if (target === NULL_OBJECT) return null;
    const wanted: Wanted = {};
    for (const path of info.Select ?? []) plant(wanted, path);
    for (const path of info.Expand ?? []) plant(wanted, `${path}/${ALL}`);
    return target instanceof ServerCollection
      ? this.readCollection(target, wanted, info)
      : this.readObject(target, wanted);
  }

  private readObject(target: ServerObject, wanted: Wanted): Record<string, unknown> {
    const result: Record<string, unknown> = { ...this.identify(target) };
    const asked = Object.keys(wanted);
    if (asked.includes(NONE)) return result;
    const named = asked.filter((name) => name !== ALL).map(pascalCase);
    const names = asked.length === 0 || asked.includes(ALL) ? [...named, ...this.members.scalarNames(target)] : named;
    for (const name of new Set(names)) result[name] = this.readMember(target, name, wanted);
    return result;
  }

  private readMember(target: ServerObject, name: string, wanted: Wanted): unknown {
    let value: unknown;
    try {
      value = this.members.get(target, name);
    } catch (error) {
      throw located(error, target, name);
    }
    if (value === NULL_OBJECT) return null;
    if (!(value instanceof ServerObject)) return value;
    const below = wanted[Object.keys(wanted).find((each) => pascalCase(each) === name) ?? ""] ?? {};
    return value instanceof ServerCollection ? this.readCollection(value, below, {}) : this.readObject(value, below);
  }

  private readCollection(target: ServerCollection, wanted: Wanted, page: QueryInfo): Record<string, unknown> {
    const result: Record<string, unknown> = { ...this.identify(target) };
    const ofItems: Wanted = {};
    for (const [name, below] of Object.entries(wanted)) {
      if (name === "items") Object.assign(ofItems, below);
      else if (this.members.has(target, pascalCase(name)))
        result[pascalCase(name)] = this.members.get(target, pascalCase(name));
      else ofItems[name] = below;
    }
    const onlyOwn = Object.keys(wanted).length > 0 && Object.keys(ofItems).length === 0 && !("items" in wanted);
    if (onlyOwn) return result;
    const skip = page.Skip ?? 0;
    const items = target.items().slice(skip, page.Top === undefined ? undefined : skip + page.Top);
    result._Items = items.map((item, i) => ({
      ...this.readObject(item, ofItems),
      ...(page.Skip === undefined ? {} : { _Index: skip + i }),
    }));
    return result;
  }
}

function plant(tree: Wanted, path: string): void {
  let level = tree;
  for (const name of path.split(/[/.]/)) level = level[name] ??= {};
}
