/** Without vowels no word can come up; without Y, 0 and 1 nothing is mistaken for something else when read aloud. */
const letters = "BCDFGHJKLMNPQRSTVWXZ";
const digits = "23456789";
const suffixLength = 8;

/** The part of a department's code that an ID can begin with: "P.W." is "PW". */
function prefix(code: string): string {
  const plain = code.toUpperCase().replace(/[^A-Z0-9]/g, "");
  return plain === "" ? "ID" : plain;
}

/**
 * A new Inventory ID: the department's code, a hyphen and eight characters, "PW-7K3QX9TB". At least one of the eight is
 * a letter and none is an E, so that Excel never reads it as a date, a number or a formula. With 28 characters to
 * choose from, two people mint the same ID once in 378 billion times.
 *
 * @param random gives numbers from 0 to below 1; pass one that two people's browsers do not share.
 */
export function newInventoryId(departmentCode: string, random: () => number): string {
  const pick = (from: string) => from.charAt(Math.floor(random() * from.length));
  const suffix = Array.from({ length: suffixLength }, () => pick(letters + digits)).join("");
  const withLetter = /[A-Z]/.test(suffix) ? suffix : suffix.slice(1) + pick(letters);
  return `${prefix(departmentCode)}-${withLetter}`;
}

/** Words that name no department. */
const emptyWords = new Set(["of", "and", "the", "for", "to", "a", "on", "in", "department", "dept", "office", "city"]);

/**
 * A short code for a department's name: its initials ("Public Works" is "PW"), or the first letters of a single word
 * ("Police" is "POL"). When that is taken, more letters of the first word and then a number tell it apart.
 *
 * @param taken the codes in use, in any case.
 */
export function departmentCode(name: string, taken: readonly string[]): string {
  const words = name
    .normalize("NFD")
    .toUpperCase()
    .replace(/[^A-Z\s/&-]/g, "")
    .split(/[^A-Z]+/)
    .filter((word) => word !== "");
  const telling = words.filter((word) => !emptyWords.has(word.toLowerCase()));
  const [first = "", ...rest] = telling.length > 0 ? telling : words;
  const initials = rest.map((word) => word.charAt(0)).join("");
  const shortest = rest.length === 0 ? 3 : 1;
  const used = new Set(taken.map((code) => code.toUpperCase()));
  const candidates = [shortest, shortest + 1, shortest + 2].map((length) =>
    (first.slice(0, length) + initials).slice(0, 6),
  );
  const free = candidates.find((code) => code.length >= 2 && !used.has(code));
  if (free !== undefined) return free;
  const stem = (candidates[0] ?? "").length >= 2 ? (candidates[0] ?? "") : "DEPT";
  for (let number = 2; ; number += 1) {
    if (!used.has(stem) && stem === "DEPT") return stem;
    if (!used.has(`${stem}${number}`)) return `${stem}${number}`;
  }
}
