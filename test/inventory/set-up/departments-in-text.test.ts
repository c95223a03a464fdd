import { type NewDepartment, departmentsInText, withCodes } from "../../../src/inventory/set-up/departments-in-text";

/** Only what is filled. */
const filled = (department: NewDepartment) =>
  Object.fromEntries(Object.entries(department).filter(([, value]) => value !== ""));

const read = (text: string) => departmentsInText(text).map(filled);

describe("one a line", () => {
  test.each([
    ["Public Works\n\n  Police \r\n", ["Public Works", "Police"]],
    ["Department\nPolice\nFire", ["Police", "Fire"]],
    ["Agency name:\nPolice", ["Police"]],
    ["Parks, Recreation and Tourism\nDepartment", ["Parks, Recreation and Tourism", "Department"]],
    ["Police\nFire\nPolice", ["Police", "Fire"]],
    ["Department", ["Department"]],
    ["", []],
  ])("%j", (text, names) => {
    expect(departmentsInText(text).map(({ name }) => name)).toEqual(names);
  });
});

describe("a block from a sheet", () => {
  test("by the headers of Lead Notes", () => {
    const block = [
      "Code\tDepartment\tAliases\tPoint of Contact\tPOC Email\tStart Order",
      "PW\tPublic Works\tDPW; Streets\tData coordinator\tpw@brightwater.example\tFirst",
      "POL\tPolice\t\t\t\tLater",
    ].join("\r\n");
    expect(read(block)).toEqual([
      {
        code: "PW",
        name: "Public Works",
        aliases: "DPW; Streets",
        pointOfContact: "Data coordinator",
        pocEmail: "pw@brightwater.example",
        startOrder: "First",
      },
      { code: "POL", name: "Police", startOrder: "Later" },
    ]);
  });

  test("by other headers, in another order, with columns that mean nothing here", () => {
    const block = "Floor\tE-mail\tAgency\tAcronym\tBackup contact\n3\tfire@x.example\tFire\tFD\tShift office";
    expect(read(block)).toEqual([
      { code: "FD", name: "Fire", pocEmail: "fire@x.example", secondContact: "Shift office" },
    ]);
  });

  test.each([
    ["PW\tPublic Works\nPOL\tPolice", { code: "PW", name: "Public Works" }],
    ["Public Works\tPW\nPolice\tPOL", { code: "PW", name: "Public Works" }],
    [
      "Public Works\tA. Reyes\tpw@x.example\tB. Chen\nPolice\t\tpol@x.example\t",
      { name: "Public Works", pointOfContact: "A. Reyes", pocEmail: "pw@x.example", secondContact: "B. Chen" },
    ],
    [
      "Public Works\tDPW; Streets\tA. Reyes\nPolice\t\tC. Diaz",
      { name: "Public Works", aliases: "DPW; Streets", pointOfContact: "A. Reyes" },
    ],
    ["POLICE\nFIRE", { name: "POLICE" }],
  ])("without headers, by what stands in the columns: %j", (block, first) => {
    expect(read(block)[0]).toEqual(first);
  });

  test("cells with line breaks, tabs and quotes, as Excel copies them", () => {
    const block = 'Department\tAliases\n"Parks\nand Recreation"\t"DPR\nParks"\n"The ""Yard"""\tYard';
    expect(read(block)).toEqual([
      { name: "Parks and Recreation", aliases: "DPR; Parks" },
      { name: 'The "Yard"', aliases: "Yard" },
    ]);
  });

  test("a name in quotes that go on", () => {
    expect(read('"Old" Town\nPolice')).toEqual([{ name: '"Old" Town' }, { name: "Police" }]);
  });
});

describe("codes", () => {
  const codes = (...args: Parameters<typeof withCodes>) => withCodes(...args).map(({ code }) => code);

  test("the text's own, the lead analyst's, or made from the name; no two alike", () => {
    const departments = departmentsInText("Code\tDepartment\n\tPublic Works\nPW\tPurchasing\n\tPolice");
    expect(codes(departments)).toEqual(["PUW", "PW", "POL"]);
    expect(codes(departments, new Map([["Police", "MPD"]]), ["PUW"])).toEqual(["PUBW", "PW", "MPD"]);
  });

  test("one that was emptied stays empty, to be filled", () => {
    expect(codes(departmentsInText("Police"), new Map([["Police", ""]]))).toEqual([""]);
  });
});
