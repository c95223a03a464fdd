/** The folders that each folder may import from, besides itself. Everything else between them is an error. */
const ARROWS = {
  "src/inventory": [],
  "src/xlsx": [],
  "src/workbook": ["src/inventory"],
  "src/taskpane": ["src/inventory", "src/workbook"],
  preview: ["src/xlsx"],
};
const FOLDERS = [...Object.keys(ARROWS), "scripts", "test"];

/** The pane's screens do not know each other; what they share is in app/. */
const SCREENS = [
  "welcome",
  "checklist",
  "dataset",
  "datasets",
  "send",
  "round",
  "message",
  "setup",
  "departments",
  "coverage",
  "take-out",
  "quality",
  "duplicates",
  "notes",
  "attach",
  "review",
  "priority",
];

/** The zones of import-x/no-restricted-paths. */
const zones = [
  ...Object.entries(ARROWS).map(([folder, allowed]) => ({
    target: `./${folder}`,
    from: FOLDERS.filter((other) => other !== folder && !allowed.includes(other)).map((other) => `./${other}`),
    message: `${folder} may import only ${[...allowed, "itself"].join(", ")}.`,
  })),
  ...SCREENS.map((screen) => ({
    target: `./src/taskpane/${screen}`,
    from: SCREENS.filter((other) => other !== screen).map((other) => `./src/taskpane/${other}`),
    message: "A screen does not import another screen.",
  })),
];

module.exports = { zones };
