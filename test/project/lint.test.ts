/** Our own lint rules bite: each of these sources breaks one, and so would fail `npm run lint`. */
import path from "node:path";
import { ESLint, type Rule } from "eslint";
import { createTypeScriptImportResolver } from "eslint-import-resolver-typescript";
import importX from "eslint-plugin-import-x";
import tseslint from "typescript-eslint";
import { zones } from "../../scripts/lint/arrows";
import noLooseSentences from "../../scripts/lint/no-loose-sentences";

const root = path.join(__dirname, "../..");

const eslint = new ESLint({
  cwd: root,
  overrideConfigFile: true,
  overrideConfig: [
    {
      files: ["**/*.{ts,tsx}"],
      languageOptions: {
        parser: tseslint.parser,
        parserOptions: { ecmaFeatures: { jsx: true } },
      },
      plugins: {
        "import-x": importX as unknown as ESLint.Plugin,
        own: { rules: { "no-loose-sentences": noLooseSentences as Rule.RuleModule } },
      },
      settings: { "import-x/resolver-next": [createTypeScriptImportResolver()] },
      rules: {
        "import-x/no-restricted-paths": ["error", { basePath: root, zones }],
        "own/no-loose-sentences": "error",
      },
    },
  ],
});

async function rulesBrokenBy(file: string, source: string): Promise<(string | null)[]> {
  const [result] = await eslint.lintText(source, { filePath: path.join(root, file) });
  return (result?.messages ?? []).map((message) => message.ruleId);
}

describe("the arrows between the folders", () => {
  test.each([
    ["src/inventory/x.ts", 'import "../workbook/errors";'],
    ["src/xlsx/x.ts", 'import "../inventory/field";'],
    ["src/workbook/x.ts", 'import "../taskpane/index";'],
    ["src/workbook/x.ts", 'import "../xlsx/model";'],
    ["src/taskpane/x.ts", 'import "../../preview/seat";'],
    ["preview/x.ts", 'import "../src/inventory/field";'],
    ["src/inventory/x.ts", 'import "../../scripts/bundle-size";'],
  ])("%s may not say %s", async (file, source) => {
    expect(await rulesBrokenBy(file, source)).toEqual(["import-x/no-restricted-paths"]);
  });

  test.each([
    ["src/workbook/x.ts", 'import "../inventory/field";'],
    ["src/taskpane/x.ts", 'import "../workbook/errors";'],
    ["preview/x.ts", 'import "../src/xlsx/model";'],
  ])("%s may say %s", async (file, source) => {
    expect(await rulesBrokenBy(file, source)).toEqual([]);
  });
});

describe("sentences outside the language catalogues", () => {
  test.each([
    "const a = <p>Save draft</p>;",
    'const a = <input aria-label="Dataset name" />;',
    'const a = "Enter the name of the dataset";',
    "const a = `Enter the name of ${field}`;",
  ])("%s is reported", async (source) => {
    expect(await rulesBrokenBy("src/taskpane/x.tsx", source)).toEqual(["own/no-loose-sentences"]);
  });

  test.each([
    'const a = <p className="row wide">{texts.save}</p>;',
    'const a = "Inventory ID";',
    'const a = "two words";',
  ])("%s is not", async (source) => {
    expect(await rulesBrokenBy("src/taskpane/x.tsx", source)).toEqual([]);
  });
});
