import { cleanup, screen } from "@testing-library/react";
import axe from "axe-core";
import { draft } from "../workbook/inventory-book";
import { openInExcel } from "../support/excel";
import { heading, publicWorks, renderPane, row, showPane } from "../support/render-pane";

const potholes = draft("PW-7K3QX9TB");

/** What axe finds in the page. Contrast and sizes need a browser that draws. */
async function problems(): Promise<string[]> {
  const { violations } = await axe.run(document, {
    runOnly: ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"],
    rules: { "color-contrast": { enabled: false }, "target-size": { enabled: false } },
  });
  return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(" ")}`);
}

// The page that webpack makes says its language; the document of the tests does not.
beforeAll(() => document.documentElement.setAttribute("lang", "en"));

test("axe finds nothing on the way from welcome to a dataset with problems", async () => {
  const { user } = await renderPane({ datasets: [potholes] });
  await heading("Data inventory");
  expect(await problems()).toEqual([]);

  cleanup();
  localStorage.setItem("data-inventory:profile:test", JSON.stringify(publicWorks));
  showPane();
  await heading("Public Works");
  await user.click(screen.getByRole("button", { name: "More" }));
  expect(await problems()).toEqual([]);

  await user.click(await row(/^4 Requested data/));
  await row(/Pothole repair requests \d/);
  expect(await problems()).toEqual([]);

  await user.click(await row(/Pothole repair requests/));
  await user.click(await screen.findByRole("button", { name: /What it is All answered/ }));
  await user.click(screen.getByRole("button", { name: "Save" }));
  await screen.findByRole("alert");
  expect(await problems()).toEqual([]);
});

test("axe finds nothing on the lead's list and the set-up", async () => {
  await renderPane({ profile: { role: "lead", department: "", name: "" } });
  await heading("2 departments");
  expect(await problems()).toEqual([]);

  cleanup();
  openInExcel();
  showPane();
  await heading("Set up the data inventory");
  expect(await problems()).toEqual([]);
});

test("everything on the way can be done with the keyboard alone", async () => {
  const { user } = await renderPane({ profile: publicWorks });
  await heading("Public Works");
  const reach = async (name: RegExp) => {
    for (let presses = 0; presses < 60; presses++) {
      await user.tab();
      const focused = document.activeElement;
      const words = focused?.getAttribute("aria-label") ?? focused?.textContent ?? "";
      if (name.test(words) || name.test((focused as HTMLInputElement).labels?.[0]?.textContent ?? "")) return;
    }
    throw new Error(`${String(name)} cannot be reached with the Tab key`);
  };
  await reach(/Requested data/);
  await user.keyboard("{Enter}");
  await heading("Requested data");
  await reach(/Add a dataset/);
  await user.keyboard("{Enter}");
  await heading("New dataset");
  await reach(/Dataset name/);
  await user.keyboard("Fleet");
  await reach(/Save draft/);
  await user.keyboard("{Enter}");
  await screen.findByText(/“Fleet” is saved in the sheet/);
});
