/** Reaching the members of server objects by name. A member that is not there fails loudly, and names itself. */
import { HostError } from "./host-error";
import { camelCase, NULL_OBJECT, pascalCase, ServerObject } from "./server-object";
import type { Resolved } from "./server-object";

/** Does the host have this member of this class, by the names of the reference? */
export type Permits = (className: string, member: string) => boolean;

export class Members {
  constructor(private readonly permits: Permits) {}

  has(target: ServerObject, name: string): boolean {
    return /^_?[A-Z]/.test(name) && name in target && this.permits(target.className, camelCase(name));
  }

  get(target: ServerObject, name: string): unknown {
    if (!this.has(target, name)) throw missing(target, name);
    return Reflect.get(target, name);
  }

  set(target: ServerObject, name: string, value: unknown): void {
    if (!this.has(target, name)) throw missing(target, name);
    if (!setterOf(target, name))
      throw located(new HostError("InvalidOperation", "This property is read only."), target, name);
    try {
      Reflect.set(target, name, value);
    } catch (error) {
      throw located(error, target, name);
    }
  }

  call(target: ServerObject, name: string, args: readonly unknown[]): unknown {
    const method: unknown = this.has(target, name) ? Reflect.get(target, name) : undefined;
    if (typeof method !== "function") throw missing(target, `${name}()`);
    try {
      return Reflect.apply(method, target, args);
    } catch (error) {
      throw located(error, target, name);
    }
  }

  /** Applies what `object.set({ … })` sends; nested objects go to the objects behind the members. */
  update(target: ServerObject, state: Readonly<Record<string, unknown>>): void {
    for (const [key, value] of Object.entries(state)) {
      const name = pascalCase(key);
      const current = this.has(target, name) && !setterOf(target, name) ? this.get(target, name) : undefined;
      if (current instanceof ServerObject && isRecord(value)) this.update(current, value);
      else this.set(target, name, value);
    }
  }

  /** The names of the members that `load()` without names reads: those with plain values. */
  scalarNames(target: ServerObject): string[] {
    const names = new Set<string>();
    for (let level: unknown = target; level instanceof ServerObject; level = Object.getPrototypeOf(level)) {
      for (const [name, descriptor] of Object.entries(Object.getOwnPropertyDescriptors(level))) {
        if (/^[A-Z]/.test(name) && descriptor.get && this.has(target, name)) names.add(name);
      }
    }
    return [...names].filter((name) => {
      const value: unknown = Reflect.get(target, name);
      return !(value instanceof ServerObject) && value !== NULL_OBJECT;
    });
  }
}

/** Fills in where an error happened, in the words of the reference: "Range.values" (fact 1.11). */
export function located(error: unknown, target: Resolved, name: string): unknown {
  if (!(error instanceof HostError) || error.location !== undefined || target === NULL_OBJECT) return error;
  return new HostError(error.code, error.message, error.httpStatus, `${target.className}.${camelCase(name)}`);
}

function missing(target: ServerObject, name: string): HostError {
  const what = `${target.className}.${camelCase(name)}`;
  return new HostError("ApiNotFound", `The stand-in for Excel does not have ${what}.`, 404, what.replace("()", ""));
}

function setterOf(target: ServerObject, name: string): boolean {
  for (let level: unknown = target; level instanceof ServerObject; level = Object.getPrototypeOf(level)) {
    const descriptor = Object.getOwnPropertyDescriptor(level, name);
    if (descriptor) return descriptor.set !== undefined;
  }
  return false;
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
