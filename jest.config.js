/** @type {import("jest").Config} */
const shared = {
  // office.js stays on the global object from one test file to the next.
  testEnvironmentOptions: { globalsCleanup: "off" },
  transform: {
    "^.+\\.(ts|tsx)$": ["@swc/jest", { jsc: { target: "es2022", transform: { react: { runtime: "automatic" } } } }],
  },
};

/** The pane's tests need a document; every other test runs in plain Node. */
module.exports = {
  testSequencer: "<rootDir>/test/support/longest-first.js",
  projects: [
    {
      ...shared,
      displayName: "node",
      testEnvironment: "node",
      testMatch: ["<rootDir>/test/{inventory,workbook,xlsx,preview,project,scripts,people}/**/*.test.ts"],
    },
    {
      ...shared,
      displayName: "taskpane",
      testEnvironment: "jsdom",
      testMatch: ["<rootDir>/test/taskpane/**/*.test.tsx"],
      setupFilesAfterEnv: ["<rootDir>/test/support/setup-jsdom.ts"],
    },
    {
      ...shared,
      displayName: "browser",
      testEnvironment: "node",
      testMatch: ["<rootDir>/test/browser/**/*.test.ts"],
      testTimeout: 120_000,
    },
  ],
};
