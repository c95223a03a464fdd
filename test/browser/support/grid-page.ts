import type { Locator, Page } from "playwright-core";
import { parseArea } from "../../../src/xlsx/address";

/** The sheet in the preview's page, as a person uses it. Addresses are Excel's: "C5". */
export class GridPage {
  constructor(private readonly page: Page) {}

  /** The cells are drawn. */
  async ready(): Promise<void> {
    await this.page.locator("td[data-row]").first().waitFor();
  }

  /** A cell that is in view. */
  cell(address: string): Locator {
    const area = parseArea(address);
    if (!area) throw new Error(`${address} is no address`);
    return this.page.locator(`td[data-row="${area.row}"][data-column="${area.column}"]`);
  }

  /** Brings a cell into view and selects it, through the name box. */
  async goTo(address: string): Promise<void> {
    const box = this.page.getByRole("textbox", { name: "Name box" });
    await box.fill(address);
    await box.press("Enter");
    await this.cell(address.split(":")[0] ?? address).waitFor();
  }

  async openSheet(name: string): Promise<void> {
    await this.page.getByRole("tab", { name, exact: true }).click();
    await this.page.getByRole("grid", { name, exact: true }).waitFor();
  }

  /** Types over a cell, and Enter. */
  async type(address: string, text: string): Promise<void> {
    await this.goTo(address);
    await this.page.keyboard.type(text);
    await this.page.keyboard.press("Enter");
  }

  /** Pastes a block from a cell on: values of a line stand apart by tabs. */
  async paste(address: string, lines: readonly string[]): Promise<void> {
    await this.goTo(address);
    await this.cell(address).evaluate((cell, text) => {
      const clipboardData = new DataTransfer();
      clipboardData.setData("text/plain", text);
      const target = document.activeElement ?? cell;
      target.dispatchEvent(new ClipboardEvent("paste", { clipboardData, bubbles: true, cancelable: true }));
    }, lines.join("\n"));
    const first = lines[0]?.split("\t")[0] ?? "";
    if (first !== "") await this.cell(address).getByText(first, { exact: true }).waitFor();
  }

  /** Waits until this cell is the selected one. */
  async selected(address: string): Promise<void> {
    await this.#shows("Name box", address);
  }

  /** Waits until the formula bar shows this text. */
  async formula(text: string): Promise<void> {
    await this.#shows("Formula bar", text);
  }

  /** Everything that was typed is in the file. */
  async saved(): Promise<void> {
    // Saving begins a moment after the change, and then the page says so until it is done.
    await this.page
      .getByText("Saving…", { exact: true })
      .waitFor({ timeout: 1000 })
      .catch(() => undefined);
    await this.page.getByText("Saved", { exact: true }).waitFor();
  }

  async #shows(name: string, text: string): Promise<void> {
    const field = await this.page.getByRole("textbox", { name }).elementHandle();
    await this.page.waitForFunction(([shown, wanted]) => (shown as HTMLInputElement).value === wanted, [field, text], {
      timeout: 5000,
    });
  }
}
