/** Words that stand for one thing; the first of each line stands for all. "St" is a street or a saint. */
const sameWords = [
  "account acct",
  "address addr",
  "administration admin",
  "agreement agmt",
  "application app appl",
  "appointment appt",
  "association assn assoc",
  "avenue ave",
  "boulevard blvd",
  "building bldg",
  "business biz",
  "center ctr centre",
  "child children",
  "committee cmte",
  "crossing xing",
  "curb kerb",
  "department dept dpt",
  "development dev",
  "district dist",
  "division div",
  "document doc",
  "employee emp",
  "equipment equip",
  "government govt gov",
  "highway hwy",
  "inspection insp",
  "labor labour",
  "license licence lic",
  "maintenance maint",
  "management mgmt mgt",
  "meeting mtg",
  "neighborhood neighbourhood nbhd",
  "number nbr num",
  "office ofc",
  "operation op ops",
  "organization organisation org",
  "parkway pkwy",
  "performance perf",
  "person people",
  "program programme prog",
  "project proj",
  "property prop",
  "recreation rec",
  "report rpt",
  "request req",
  "road rd",
  "schedule sched",
  "service svc serv",
  "street st saint",
  "system sys",
  "technology tech",
  "transportation transp",
  "utility util",
  "vehicle veh",
  "violation viol",
  "year yr",
];

/** Short forms of several words. */
const spelledOut: ReadonlyMap<string, readonly string[]> = new Map([
  ["ems", ["emergency", "medical", "service"]],
  ["fd", ["fire", "department"]],
  ["foia", ["freedom", "information", "act"]],
  ["hr", ["human", "resource"]],
  ["pd", ["police", "department"]],
]);

const oneForm = new Map(
  sameWords.flatMap((line) => {
    const [first = "", ...others] = line.split(" ");
    return others.map((other) => [other, first] as const);
  }),
);

/** The singular of a word in lower case, near enough for comparing: "cities" is "city". Both of a pair go through it. */
function singular(word: string): string {
  if (word.length < 4 || !word.endsWith("s") || /(?:ss|us|is)$/.test(word)) return word;
  if (word.endsWith("ciones")) return word.slice(0, -2);
  if (word.endsWith("ies")) return `${word.slice(0, -3)}y`;
  if (/(?:ss|sh|ch|x|zz|[^aeo]us)es$/.test(word)) return word.slice(0, -2);
  return word.slice(0, -1);
}

/** What a word in lower case is compared as: its singular, spelled out. "Mgmt" is "management", "svcs" is "service". */
export function wordForms(word: string): readonly string[] {
  const one = oneForm.get(word) ?? singular(word);
  const full = oneForm.get(one) ?? one;
  return spelledOut.get(full) ?? [full];
}

/** Words that tell nothing, in English and Spanish. */
export const smallWords: ReadonlySet<string> = new Set(
  "a an and as at by for from in of on or the to with de del el en la las los para por y".split(" "),
);

/** Words in the singular that a name can do without: all of these are lists of data, kept by a city. */
export const fillerWords: ReadonlySet<string> = new Set(
  (
    "all city citywide data database dataset db detail file info information inventory list listing record set spreadsheet " +
    "ciudad dato informacion lista listado registro"
  ).split(" "),
);
