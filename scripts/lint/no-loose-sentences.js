/**
 * An ESLint rule: what a person reads stands in a language catalogue. Text between JSX tags, the JSX attributes that are
 * read aloud or shown, and string literals that look like a sentence are reported wherever the rule is switched on.
 *
 * @type {import("eslint").Rule.RuleModule}
 */
const READ_BY_PEOPLE = new Set(["label", "title", "alt", "placeholder", "hint", "aria-label", "aria-description"]);
const HAS_WORD = /\p{L}{2,}/u;
/** Starts like a sentence and goes on: a capital, then at least two more words. Class names and keys do not. */
const SENTENCE = /^\p{Lu}[\p{L}’']*(\s[\p{L}’']+){2,}/u;

module.exports = {
  meta: {
    type: "problem",
    docs: { description: "keeps sentences in the language catalogues" },
    messages: { loose: "Put this text into a language catalogue: “{{text}}”." },
    schema: [],
  },
  create(context) {
    const report = (node, text) =>
      context.report({ node, messageId: "loose", data: { text: text.trim().slice(0, 40) } });
    return {
      JSXText(node) {
        if (HAS_WORD.test(node.value)) report(node, node.value);
      },
      JSXAttribute(node) {
        const literal = node.value?.type === "Literal" ? node.value.value : undefined;
        if (READ_BY_PEOPLE.has(node.name.name) && typeof literal === "string" && HAS_WORD.test(literal))
          report(node, literal);
      },
      Literal(node) {
        if (typeof node.value === "string" && SENTENCE.test(node.value)) report(node, node.value);
      },
      TemplateElement(node) {
        if (SENTENCE.test(node.value.cooked ?? "")) report(node, node.value.cooked ?? "");
      },
    };
  },
};
