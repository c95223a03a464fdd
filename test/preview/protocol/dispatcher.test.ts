import { Dispatcher } from "../../../preview/protocol/dispatcher";
import { HostError } from "../../../preview/protocol/host-error";
import { NULL_OBJECT, ServerCollection, ServerObject } from "../../../preview/protocol/server-object";
import type { Resolved } from "../../../preview/protocol/server-object";

/** A shelf of books: the protocol knows nothing of Excel. */
class Book extends ServerObject {
  readonly className = "Book";
  pages = 100;
  constructor(readonly title: string) {
    super();
  }
  get Id(): string {
    return this.title;
  }
  get Title(): string {
    return this.title;
  }
  get Pages(): number {
    return this.pages;
  }
  set Pages(value: unknown) {
    if (typeof value !== "number") throw new HostError("InvalidArgument", "no number");
    this.pages = value;
  }
  get Secret(): string {
    return "too new";
  }
  SameAs(other: unknown): boolean {
    return other === this;
  }
}

class Shelf extends ServerCollection {
  readonly className = "Shelf";
  readonly books = [new Book("Roads"), new Book("Trees"), new Book("Parks")];
  get Count(): number {
    return this.books.length;
  }
  items(): Book[] {
    return this.books;
  }
  item(key: unknown): Book {
    const found = this.books.find((book) => book.title === key);
    if (!found) throw new HostError("ItemNotFound", "not on this shelf", 404);
    return found;
  }
  GetItemOrNullObject(key: unknown): Resolved {
    return this.books.find((book) => book.title === key) ?? NULL_OBJECT;
  }
  Add(title: unknown): Book {
    const book = new Book(String(title));
    this.books.push(book);
    return book;
  }
}

class Library extends ServerObject {
  readonly className = "Library";
  readonly shelf = new Shelf();
  get Shelf(): Shelf {
    return this.shelf;
  }
}

const ROOT = { Id: 1, ObjectPathType: 1, Name: "" };
const SHELF = { Id: 2, ObjectPathType: 4, Name: "Shelf", ParentObjectPathId: 1 };
const book = (key: string): object => ({
  Id: 3,
  ObjectPathType: 5,
  Name: "",
  ParentObjectPathId: 2,
  ArgumentInfo: { Arguments: [key] },
});

let library: Library;
let dispatcher: Dispatcher;

beforeEach(() => {
  library = new Library();
  dispatcher = new Dispatcher(library, {
    newObject: () => undefined,
    permits: (_class, member) => member !== "secret",
  });
});

function run(actions: object[], ...paths: object[]): ReturnType<Dispatcher["run"]> {
  const all = [ROOT, SHELF, ...paths].map((path) => [(path as { Id: number }).Id, path]);
  return dispatcher.run({
    Actions: actions.map((action, i) => ({ Id: 100 + i, Name: "", ...action })),
    ObjectPaths: Object.fromEntries(all) as object,
  });
}

test("an object answers its id, a null object null", () => {
  const nothing = {
    Id: 4,
    ObjectPathType: 3,
    Name: "GetItemOrNullObject",
    ParentObjectPathId: 2,
    ArgumentInfo: { Arguments: ["x"] },
  };
  const below = { Id: 5, ObjectPathType: 4, Name: "Anything", ParentObjectPathId: 4 };
  const { Results } = run(
    [
      { ActionType: 1, ObjectPathId: 3 },
      { ActionType: 1, ObjectPathId: 4 },
      { ActionType: 1, ObjectPathId: 5 },
      { ActionType: 3, ObjectPathId: 5, Name: "DoSomething" },
      { ActionType: 2, ObjectPathId: 5, QueryInfo: { Select: ["name"] } },
      { ActionType: 4, ObjectPathId: 5, Name: "Name", ArgumentInfo: { Arguments: ["x"] } },
    ],
    book("Trees"),
    nothing,
    below,
  );
  expect(Results.map((result) => result.Value)).toEqual([{ Id: "Trees" }, null, null, null, null, null]);
});

test("a query reads named members, all plain ones, and those behind others", () => {
  const { Results } = run(
    [
      { ActionType: 2, ObjectPathId: 3, QueryInfo: { Select: ["title"] } },
      { ActionType: 2, ObjectPathId: 3 },
      { ActionType: 2, ObjectPathId: 1, QueryInfo: { Select: ["shelf/title", "shelf/count"] } },
    ],
    book("Trees"),
  );
  expect(Results.map((result) => result.Value)).toEqual([
    { Id: "Trees", Title: "Trees" },
    { Id: "Trees", Title: "Trees", Pages: 100 },
    {
      Shelf: {
        Count: 3,
        _Items: ["Roads", "Trees", "Parks"].map((title) => ({ Id: title, Title: title })),
      },
    },
  ]);
});

test("a collection is read in pages, or its count alone", () => {
  const { Results } = run([
    { ActionType: 2, ObjectPathId: 2, QueryInfo: { Select: ["title"], Top: 1, Skip: 1 } },
    { ActionType: 2, ObjectPathId: 2, QueryInfo: { Select: ["count"] } },
    { ActionType: 7, ObjectPathId: 2, QueryInfo: { Select: ["items/title"], Top: 1 } },
  ]);
  expect(Results.map((result) => result.Value)).toEqual([
    { _Items: [{ Id: "Trees", Title: "Trees", _Index: 1 }] },
    { Count: 3 },
    { _Items: [{ Id: "Roads", Title: "Roads" }] },
  ]);
});

test("a method on the way to an object runs once, however often the object is used", () => {
  const added = {
    Id: 4,
    ObjectPathType: 3,
    Name: "Add",
    ParentObjectPathId: 2,
    ArgumentInfo: { Arguments: ["Water"] },
  };
  run(
    [
      { ActionType: 1, ObjectPathId: 4 },
      { ActionType: 4, ObjectPathId: 4, Name: "Pages", ArgumentInfo: { Arguments: [7] } },
      { ActionType: 9, ObjectPathId: 4, ObjectState: { pages: 8 } },
    ],
    added,
  );
  expect(library.shelf.books.map((each) => [each.title, each.pages])).toEqual([
    ["Roads", 100],
    ["Trees", 100],
    ["Parks", 100],
    ["Water", 8],
  ]);
});

test("objects are arguments, plain or inside others", () => {
  const { Results } = run(
    [
      {
        ActionType: 3,
        ObjectPathId: 3,
        Name: "SameAs",
        ArgumentInfo: { Arguments: [3], ReferencedObjectPathIds: [3] },
      },
      { ActionType: 3, ObjectPathId: 3, Name: "SameAs", ArgumentInfo: { Arguments: [{ _ObjectPathId: 3 }] } },
      {
        ActionType: 3,
        ObjectPathId: 3,
        Name: "SameAs",
        ArgumentInfo: { Arguments: [3], ReferencedObjectPathIds: [0] },
      },
    ],
    book("Trees"),
  );
  expect(Results.map((result) => result.Value)).toEqual([true, true, false]);
});

test("a kept object is reached by its reference in later batches, until it is let go", () => {
  run([{ ActionType: 3, ObjectPathId: 3, Name: "_KeepReference" }], book("Trees"));
  const { Results } = run([{ ActionType: 1, ObjectPathId: 3 }], book("Trees"));
  const reference = (Results[0]?.Value as { _ReferenceId: string })._ReferenceId;
  const kept = { Id: 9, ObjectPathType: 6, Name: reference };
  expect(run([{ ActionType: 2, ObjectPathId: 9, QueryInfo: { Select: ["title"] } }], kept).Results[0]?.Value).toEqual({
    Id: "Trees",
    _ReferenceId: reference,
    Title: "Trees",
  });
  run([{ ActionType: 3, ObjectPathId: 1, Name: "_RemoveReference", ArgumentInfo: { Arguments: [reference] } }]);
  expect(run([{ ActionType: 1, ObjectPathId: 9 }], kept).Error?.Code).toBe("InvalidReference");
});

test("a trace is answered in both places", () => {
  expect(run([{ ActionType: 5, ObjectPathId: 0 }])).toEqual({
    Results: [{ ActionId: 100, Value: null }],
    TraceIds: [100],
  });
});

test("fact 1.15: the first failure ends the batch, and says which action and which member", () => {
  const answer = run(
    [
      { ActionType: 4, ObjectPathId: 3, Name: "Pages", ArgumentInfo: { Arguments: [5] } },
      { ActionType: 4, ObjectPathId: 3, Name: "Pages", ArgumentInfo: { Arguments: ["many"] } },
      { ActionType: 4, ObjectPathId: 3, Name: "Pages", ArgumentInfo: { Arguments: [6] } },
    ],
    book("Roads"),
  );
  expect(answer.Results).toHaveLength(1);
  expect(answer.Error).toEqual({
    Code: "InvalidArgument",
    Message: "no number",
    HttpStatusCode: 400,
    Location: "Book.pages",
    ActionIndex: 1,
  });
  expect(library.shelf.books[0]?.pages).toBe(5);
});

test.each([
  ["an unknown method", { ActionType: 3, ObjectPathId: 3, Name: "Burn" }, "Book.burn"],
  ["an unknown property", { ActionType: 2, ObjectPathId: 3, QueryInfo: { Select: ["color"] } }, "Book.color"],
  [
    "what is not for the wire",
    { ActionType: 4, ObjectPathId: 3, Name: "pages", ArgumentInfo: { Arguments: [1] } },
    "Book.pages",
  ],
  [
    "what the host does not permit",
    { ActionType: 2, ObjectPathId: 3, QueryInfo: { Select: ["secret"] } },
    "Book.secret",
  ],
])("%s fails loudly and with its name", (_name, action, location) => {
  const { Error: error } = run([action], book("Roads"));
  expect([error?.Code, error?.Location]).toEqual(["ApiNotFound", location]);
  expect(error?.Message).toContain(location);
});
