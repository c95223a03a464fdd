const js = require("@eslint/js");
const tseslint = require("typescript-eslint");
const globals = require("globals");
const { createTypeScriptImportResolver } = require("eslint-import-resolver-typescript");
const importX = require("eslint-plugin-import-x").default ?? require("eslint-plugin-import-x");
const jsxA11y = require("eslint-plugin-jsx-a11y");
const officeAddins = require("eslint-plugin-office-addins");
const prettier = require("eslint-config-prettier");
const reactHooks = require("eslint-plugin-react-hooks");
const { zones } = require("./scripts/lint/arrows");
const noLooseSentences = require("./scripts/lint/no-loose-sentences");

const OFFICE_NAMES = ["Excel", "Office", "OfficeExtension"].map((name) => ({
  name,
  message: "Only src/workbook talks to Excel and Office.",
}));

module.exports = tseslint.config(
  { ignores: ["dist/", "coverage/", "node_modules/"] },
  js.configs.recommended,
  { files: ["**/*.js"], languageOptions: { sourceType: "commonjs", globals: globals.node } },
  {
    files: ["**/*.{ts,tsx}"],
    extends: [...tseslint.configs.recommendedTypeChecked],
    languageOptions: {
      parserOptions: { projectService: true, tsconfigRootDir: __dirname },
    },
    plugins: { "import-x": importX },
    settings: { "import-x/resolver-next": [createTypeScriptImportResolver()] },
    rules: {
      "import-x/no-restricted-paths": ["error", { basePath: __dirname, zones }],
      "import-x/no-cycle": "error",
      "import-x/no-default-export": "error",
      "no-restricted-globals": ["error", ...OFFICE_NAMES],
      "@typescript-eslint/no-non-null-assertion": "error",
      "@typescript-eslint/consistent-type-imports": "error",
      "@typescript-eslint/consistent-type-assertions": ["error", { assertionStyle: "as" }],
      "@typescript-eslint/switch-exhaustiveness-check": ["error", { considerDefaultExhaustiveForUnions: true }],
      "@typescript-eslint/restrict-template-expressions": ["error", { allowNumber: true }],
      "max-lines": ["error", { max: 300, skipBlankLines: true, skipComments: true }],
      eqeqeq: "error",
      "no-console": "error",
    },
  },
  {
    files: ["src/**/*.{ts,tsx}"],
    rules: { "no-restricted-imports": ["error", { patterns: ["node:*"] }] },
  },
  {
    files: ["src/inventory/**/*.ts"],
    rules: {
      "no-restricted-properties": [
        "error",
        { object: "Date", property: "now", message: "Pass today in." },
        { object: "Math", property: "random", message: "Pass a source of random numbers in." },
      ],
    },
  },
  {
    files: ["src/workbook/**/*.ts"],
    plugins: { "office-addins": officeAddins },
    rules: { ...officeAddinRules(), "no-restricted-globals": "off" },
  },
  {
    files: ["src/taskpane/**/*.tsx"],
    extends: [jsxA11y.flatConfigs.strict],
    plugins: { "react-hooks": reactHooks },
    rules: reactHooks.configs.recommended.rules,
  },
  {
    files: ["src/taskpane/**/*.{ts,tsx}", "src/workbook/**/*.ts"],
    ignores: ["**/language/**"],
    plugins: { own: { rules: { "no-loose-sentences": noLooseSentences } } },
    rules: { "own/no-loose-sentences": "error" },
  },
  {
    files: ["scripts/**/*.ts", "preview/**/*.ts", "test/bench/**/*.ts"],
    rules: { "no-console": "off" },
  },
  {
    files: ["test/**/*.{ts,tsx}", "preview/**/*.ts"],
    rules: { "no-restricted-globals": "off" },
  },
  prettier,
);

/** Microsoft's rules for office.js: what must be loaded before it is read, and no round trips in loops. */
function officeAddinRules() {
  return {
    "office-addins/call-sync-after-load": "error",
    "office-addins/call-sync-before-read": "error",
    "office-addins/load-object-before-read": "error",
    "office-addins/no-context-sync-in-loop": "error",
    "office-addins/no-empty-load": "error",
    "office-addins/no-navigational-load": "error",
    "office-addins/no-office-initialize": "error",
    "office-addins/test-for-null-using-isNullObject": "error",
  };
}
