import type { Locator, Page } from "playwright-core";

/** Opens the preview's menu of troubles, does something in it, and closes it. */
export async function inTroubleMenu(page: Page, work: (menu: Locator) => Promise<void>): Promise<void> {
  await page.getByRole("button", { name: /^Trouble/ }).click();
  await work(page.getByRole("form", { name: "Trouble" }));
  await page.keyboard.press("Escape");
}
