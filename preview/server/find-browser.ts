import { accessSync, constants } from "node:fs";
import os from "node:os";
import path from "node:path";

const UNIX_NAMES = [
  "google-chrome",
  "google-chrome-stable",
  "microsoft-edge",
  "microsoft-edge-stable",
  "chromium",
  "chromium-browser",
];
const MAC_APPS = ["Google Chrome", "Microsoft Edge", "Chromium"];
const WINDOWS_PATHS = ["Google\\Chrome\\Application\\chrome.exe", "Microsoft\\Edge\\Application\\msedge.exe"];

/** The path of Chrome, Edge or Chromium on this computer; CHROMIUM_PATH goes before all. */
export function findBrowser(): string | undefined {
  return [process.env.CHROMIUM_PATH ?? "", ...candidates()].find((file) => file !== "" && canRun(file));
}

function candidates(): string[] {
  switch (process.platform) {
    case "darwin":
      return [os.homedir(), "/"].flatMap((home) =>
        MAC_APPS.map((name) => path.join(home, `Applications/${name}.app/Contents/MacOS/${name}`)),
      );
    case "win32":
      return [process.env.PROGRAMFILES, process.env["PROGRAMFILES(X86)"], process.env.LOCALAPPDATA].flatMap((folder) =>
        folder === undefined ? [] : WINDOWS_PATHS.map((name) => path.join(folder, name)),
      );
    default: {
      const folders = (process.env.PATH ?? "").split(path.delimiter).filter(Boolean);
      return UNIX_NAMES.flatMap((name) => folders.map((folder) => path.join(folder, name)));
    }
  }
}

function canRun(file: string): boolean {
  try {
    accessSync(file, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}
