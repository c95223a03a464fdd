import { areAmong, comparable, isMisspelled, wordsOf } from "./words";

/** With one of these the words around it mean something else: "not public", "CC BY-SA". */
const turns = new Set(["no", "not", "non", "never", "without", "none", "sa", "nc", "nd"]);

/** Choices that a text with more words never means: "Administrative and other boundaries" is not Other. */
const catchAlls = new Set(["other", "unknown"]);

/** More than this is no help to whoever is asked. */
const most = 4;

/** A choice and everything that people call it. */
export type NamedChoice = { readonly choice: string; readonly names: readonly string[] };

/**
 * Makes the function that finds the choices that a text may mean, though it is none of them: a choice with a typing
 * error ("Quaterly"), or with more words around it ("Government Operations", "Daily or weekly").
 */
export function choicesAlike(choices: readonly NamedChoice[]): (value: string) => readonly string[] {
  const named = choices.flatMap(({ choice, names }) =>
    [choice, ...names].map((name) => ({ choice, text: comparable(name), words: wordsOf(name) })),
  );
  return (value) => {
    const text = comparable(value);
    const words = wordsOf(value);
    if (words.some((word) => turns.has(word))) return [];
    const misspelled = named.filter((name) => isMisspelled(name.text, text));
    if (misspelled.length > 0) return distinct(misspelled);
    const inside = named.filter(
      (name) => name.text.length > 3 && !catchAlls.has(name.text) && areAmong(name.words, words),
    );
    const whole = inside.filter(
      (name) => !inside.some((other) => other.words.length > name.words.length && areAmong(name.words, other.words)),
    );
    return distinct(whole);
  };
}

function distinct(named: readonly { readonly choice: string }[]): readonly string[] {
  return [...new Set(named.map(({ choice }) => choice))].slice(0, most);
}
