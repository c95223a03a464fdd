import type { FrameLocator, Page } from "playwright-core";
import { paneFrame } from "./axe";

/** How a person works in the pane: with the mouse, or with the keyboard alone. Names are those that are read out. */
export interface Hand {
  press(name: string | RegExp): Promise<void>;
  fill(label: string | RegExp, text: string): Promise<void>;
  choose(label: string | RegExp, option: string): Promise<void>;
  /** A radio button or a checkbox. */
  tick(label: string | RegExp, group?: string | RegExp): Promise<void>;
  /** Back to the beginning of the screen, where what comes next stands higher up. */
  top(): Promise<void>;
}

export function mouse(pane: FrameLocator): Hand {
  return {
    press: (name) => pane.getByRole("button", { name }).first().click(),
    fill: (label, text) => pane.getByLabel(label).fill(text),
    choose: async (label, option) => void (await pane.getByLabel(label).selectOption(option)),
    tick: (label, group) => {
      const within = group === undefined ? pane.locator("body") : pane.getByRole("radiogroup", { name: group });
      return within.getByLabel(label, { exact: typeof label === "string" }).check();
    },
    top: () => Promise.resolve(),
  };
}

/** Runs in the pane: what stands under the focus, by the name that is read out for it. */
function underFocus(): { name: string; group: string; isInPane: boolean } {
  const element = document.activeElement;
  const textOf = (id: string | null) => (id === null ? "" : (document.getElementById(id)?.textContent ?? ""));
  const labels = element instanceof HTMLInputElement || element instanceof HTMLSelectElement ? element.labels : null;
  const label = [...(labels ?? (element instanceof HTMLTextAreaElement ? (element.labels ?? []) : []))]
    .map((each) => each.textContent)
    .join(" ");
  const group = element?.closest("[role=radiogroup]")?.getAttribute("aria-labelledby") ?? null;
  const name = element?.getAttribute("aria-label") ?? (label === "" ? (element?.textContent ?? "") : label);
  return { name: name.replace(/\s+/g, " ").trim(), group: textOf(group), isInPane: document.hasFocus() };
}

/** More stops than any screen has. */
const MOST_STOPS = 160;

/** Tab, Enter, the space bar, arrow keys and letters; nothing else. */
export function keyboard(page: Page): Hand {
  const keys = page.keyboard;
  const isIt = (name: string, wanted: string | RegExp) =>
    typeof wanted === "string" ? name === wanted : wanted.test(name);

  async function tabTo(wanted: string | RegExp, group?: string | RegExp): Promise<void> {
    const frame = await paneFrame(page);
    const passed: string[] = [];
    for (let stops = 0; stops < MOST_STOPS; stops++) {
      const focused = await frame.evaluate(underFocus);
      if (group === undefined ? isIt(focused.name, wanted) : isIt(focused.group, group)) return;
      if (!focused.isInPane) break;
      passed.push(focused.name.slice(0, 24));
      await keys.press("Tab");
    }
    throw new Error(`Tab never reached ${String(wanted)}: ${passed.join(" | ")}`);
  }

  return {
    async top() {
      const frame = await paneFrame(page);
      const isMenu = async () => (await frame.evaluate(underFocus)).name === "More";
      for (let stops = 0; stops < MOST_STOPS && !(await isMenu()); stops++) await keys.press("Shift+Tab");
    },
    async press(name) {
      await tabTo(name);
      await keys.press("Enter");
    },
    async fill(label, text) {
      await tabTo(label);
      await keys.type(text);
    },
    async choose(label, option) {
      await tabTo(label);
      await keys.type(option);
    },
    async tick(label, group) {
      await tabTo(label, group);
      if (group === undefined) return keys.press("Space");
      const frame = await paneFrame(page);
      await keys.press("Space");
      for (let choices = 0; choices < 8; choices++) {
        if (isIt((await frame.evaluate(underFocus)).name, label)) return;
        await keys.press("ArrowDown");
      }
      throw new Error(`The arrow keys never reached ${String(label)}`);
    },
  };
}
