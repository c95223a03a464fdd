/**
 * Runs the batches of office.js over server objects. It knows the protocol and nothing of Excel: which members there
 * are is the business of the objects.
 */
import { isBatch } from "./batch";
import type { Action, ActionResult, ArgumentInfo, Batch, BatchError, BatchResponse, ObjectPath } from "./batch";
import { HostError } from "./host-error";
import { located, Members } from "./member";
import type { Permits } from "./member";
import { QueryReader } from "./query";
import type { Identity } from "./query";
import { camelCase, NULL_OBJECT, ServerCollection, ServerObject } from "./server-object";
import type { Resolved } from "./server-object";

export type Host = {
  /** What office.js makes by type name; `undefined` when there is no such type. */
  readonly newObject: (type: string) => ServerObject | undefined;
  readonly permits: Permits;
};

export class Dispatcher {
  private readonly kept = new Map<string, ServerObject>();
  private readonly keptAs = new Map<ServerObject, string>();
  private references = 0;
  private readonly members: Members;
  private readonly reader: QueryReader;

  /**
   * @param root what `context.workbook` is.
   */
  constructor(
    private readonly root: ServerObject,
    private readonly host: Host,
  ) {
    this.members = new Members(host.permits);
    this.reader = new QueryReader(this.members, (object) => this.identityOf(object));
  }

  /** Runs the actions in order. The first that fails ends the batch; those before it stay done (fact 1.15). */
  run(body: unknown): BatchResponse {
    if (!isBatch(body)) throw new HostError("InvalidRequest", "This is no batch of office.js.");
    const paths = new Paths(body, this);
    const Results: ActionResult[] = [];
    const TraceIds: number[] = [];
    for (const [index, action] of body.Actions.entries()) {
      try {
        Results.push({ ActionId: action.Id, Value: this.act(action, paths) ?? null });
        if (action.ActionType === 5) TraceIds.push(action.Id);
      } catch (error) {
        return { Results, TraceIds, Error: asBatchError(error, index) };
      }
    }
    return { Results, TraceIds };
  }

  /** The object that an object path stands for; a method on the way runs once, when it is met first. */
  resolve(path: ObjectPath, parent: Resolved, args: readonly unknown[]): Resolved {
    if (path.ObjectPathType === 1) return this.root;
    if (path.ObjectPathType === 7 || parent === NULL_OBJECT) return NULL_OBJECT; // below nothing there is nothing
    switch (path.ObjectPathType) {
      case 2:
        return this.create(path.Name);
      case 3:
        return asObject(this.members.call(parent, path.Name, args), parent, path.Name);
      case 4:
        return asObject(this.members.get(parent, path.Name), parent, path.Name);
      case 5:
        return itemOf(parent, args[0]);
      case 6:
        return this.keptObject(path.Name);
      default:
        throw new HostError("InvalidObjectPath", `Object path type ${path.ObjectPathType} is unknown.`);
    }
  }

  private act(action: Action, paths: Paths): unknown {
    if (action.ActionType === 5) return null;
    const target = paths.object(action.ObjectPathId);
    switch (action.ActionType) {
      case 1:
        return target === NULL_OBJECT ? null : this.identityOf(target);
      case 2:
      case 7:
        return this.reader.read(target, action.QueryInfo ?? {});
      case 3:
        return this.call(target, action.Name, paths.args(action.ArgumentInfo));
      case 4:
        if (target !== NULL_OBJECT) this.members.set(target, action.Name, paths.args(action.ArgumentInfo)[0]);
        return null;
      case 8:
        return null;
      case 9:
        if (target !== NULL_OBJECT) this.members.update(target, action.ObjectState ?? {});
        return null;
      default:
        throw new HostError("NotImplemented", `Action type ${action.ActionType} is not in the stand-in.`, 501);
    }
  }

  private call(target: Resolved, name: string, args: readonly unknown[]): unknown {
    if (target === NULL_OBJECT) return null;
    if (name === "_KeepReference") return this.keep(target);
    if (name === "_RemoveReference") return this.release(String(args[0]));
    const result = this.members.call(target, name, args);
    return result instanceof ServerObject || result === NULL_OBJECT ? null : result;
  }

  private create(type: string): ServerObject {
    const made = this.host.newObject(type);
    if (made) return made;
    throw new HostError("ApiNotFound", `The stand-in for Excel does not have ${type}.`, 404, type);
  }

  private keptObject(reference: string): ServerObject {
    const object = this.kept.get(reference);
    if (object) return object;
    throw new HostError("InvalidReference", "This reference is not valid for the current operation.");
  }

  private keep(object: ServerObject): null {
    if (this.keptAs.has(object)) return null;
    const reference = `reference-${++this.references}`;
    this.keptAs.set(object, reference);
    this.kept.set(reference, object);
    return null;
  }

  private release(reference: string): null {
    const object = this.kept.get(reference);
    this.kept.delete(reference);
    if (object) this.keptAs.delete(object);
    return null;
  }

  private identityOf(object: ServerObject): Identity {
    const reference = this.keptAs.get(object);
    return {
      ...("Id" in object ? { Id: object.Id } : {}),
      ...(reference === undefined ? {} : { _ReferenceId: reference }),
    };
  }
}

/** The object paths of one batch, each resolved at most once. */
class Paths {
  private readonly objects = new Map<number, Resolved>();

  constructor(
    private readonly batch: Batch,
    private readonly dispatcher: Dispatcher,
  ) {}

  object(id: number): Resolved {
    const known = this.objects.get(id);
    if (known !== undefined) return known;
    const path = this.batch.ObjectPaths[id];
    if (!path) throw new HostError("InvalidObjectPath", `The object path ${id} is not in the batch.`);
    // A path without a parent does not look at it.
    const parent = path.ParentObjectPathId ? this.object(path.ParentObjectPathId) : ROOTLESS;
    const object = this.dispatcher.resolve(path, parent, this.args(path.ArgumentInfo));
    this.objects.set(id, object);
    return object;
  }

  args(info: ArgumentInfo | undefined): readonly unknown[] {
    const values = info?.Arguments ?? [];
    const ids = info?.ReferencedObjectPathIds;
    return values.map((value, i) => this.argument(value, ids?.[i]));
  }

  private argument(value: unknown, id: unknown): unknown {
    if (typeof id === "number" && id !== 0) return this.object(id);
    if (Array.isArray(value)) return Array.isArray(id) ? value.map((each, i) => this.argument(each, id[i])) : value;
    if (typeof value !== "object" || value === null) return value;
    // An object inside an argument, such as the range of a rule's list, carries its path itself.
    if ("_ObjectPathId" in value) return this.object(Number(value._ObjectPathId));
    return Object.fromEntries(Object.entries(value).map(([key, each]) => [key, this.argument(each, 0)]));
  }
}

class Rootless extends ServerObject {
  readonly className = "";
}
const ROOTLESS = new Rootless();

function itemOf(parent: ServerObject, key: unknown): ServerObject {
  if (!(parent instanceof ServerCollection))
    throw new HostError("InvalidObjectPath", `${parent.className} has no items.`);
  try {
    return parent.item(key);
  } catch (error) {
    throw located(error, parent, "getItem");
  }
}

function asObject(value: unknown, parent: ServerObject, name: string): Resolved {
  if (value instanceof ServerObject || value === NULL_OBJECT) return value;
  throw new HostError("InvalidObjectPath", `${parent.className}.${camelCase(name)} is no object.`);
}

/** A failure of the stand-in itself is thrown on: only what Excel would answer is an answer. */
function asBatchError(error: unknown, index: number): BatchError {
  if (!(error instanceof HostError)) throw error;
  return {
    Code: error.code,
    Message: error.message,
    HttpStatusCode: error.httpStatus,
    Location: error.location ?? "",
    ActionIndex: index,
  };
}
