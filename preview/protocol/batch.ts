/** A batch of office.js and its answer, as they go over the wire. */

export type ArgumentInfo = {
  readonly Arguments?: readonly unknown[];
  /** Beside each argument the id of the object path that stands for it, 0 for a plain value; nested as the arguments are. */
  readonly ReferencedObjectPathIds?: readonly unknown[] | null;
};

export type ObjectPath = {
  readonly Id: number;
  /** 1 global, 2 new object, 3 method, 4 property, 5 indexer, 6 reference id, 7 null object. */
  readonly ObjectPathType: number;
  readonly Name: string;
  readonly ParentObjectPathId?: number;
  readonly ArgumentInfo?: ArgumentInfo;
};

export type QueryInfo = {
  readonly Select?: readonly string[];
  readonly Expand?: readonly string[];
  readonly Top?: number;
  readonly Skip?: number;
};

export type Action = {
  readonly Id: number;
  /** 1 instantiate, 2 query, 3 method, 4 set property, 5 trace, 6 recursive query, 7 query as JSON, 8 ensure unchanged, 9 update. */
  readonly ActionType: number;
  readonly Name: string;
  readonly ObjectPathId: number;
  readonly ArgumentInfo?: ArgumentInfo;
  readonly QueryInfo?: QueryInfo | null;
  readonly ObjectState?: Readonly<Record<string, unknown>>;
};

export type Batch = {
  readonly Actions: readonly Action[];
  readonly ObjectPaths: Readonly<Record<string, ObjectPath>>;
};

export type ActionResult = { readonly ActionId: number; readonly Value: unknown };

export type BatchError = {
  readonly Code: string;
  readonly Message: string;
  readonly HttpStatusCode: number;
  readonly Location: string;
  readonly ActionIndex: number;
};

export type BatchResponse = {
  readonly Results: readonly ActionResult[];
  readonly TraceIds: readonly number[];
  readonly Error?: BatchError;
};

export function isBatch(body: unknown): body is Batch {
  return (
    typeof body === "object" &&
    body !== null &&
    "Actions" in body &&
    Array.isArray(body.Actions) &&
    "ObjectPaths" in body &&
    typeof body.ObjectPaths === "object"
  );
}
