/**
 * Draws the add-in's icons: `npm run icons` writes assets/icon-*.png and assets/new-dataset-*.png. The small sizes have
 * fewer lines, because a drawing that is only scaled down turns grey. Needs Chromium; the results are committed.
 */
import { writeFileSync } from "node:fs";
import path from "node:path";
import { chromium } from "playwright-core";

const SIZES = [16, 20, 24, 32, 40, 48, 64, 80, 128];
const BLUE = "#0f6cbd";
const DEEP = "#0c3b5e";

type Shape = "list" | "plus";

/** A sheet of an inventory with a ticked row, or with a plus for a new one, as SVG of `size` pixels. */
function drawing(shape: Shape, size: number): string {
  const small = size < 32;
  const rows = small ? [9, 16, 23] : [8.5, 13.5, 18.5, 23.5];
  const line = small ? 2.4 : 1.8;
  const ticked = rows.slice(0, shape === "list" ? rows.length : rows.length - 1);
  const lines = ticked
    .map(
      (y) => `<circle cx="8" cy="${y}" r="${small ? 1.7 : 1.3}" fill="${BLUE}"/>
      <path d="M12 ${y}H${shape === "plus" && y > 14 ? 17 : 24}" stroke="${DEEP}" stroke-width="${line}" stroke-linecap="round"/>`,
    )
    .join("");
  const badge =
    shape === "list"
      ? `<circle cx="24" cy="24" r="7.2" fill="${BLUE}" stroke="#fff" stroke-width="1.4"/>
         <path d="M20.6 24.2l2.5 2.5 4.4-4.8" fill="none" stroke="#fff" stroke-width="${small ? 2.2 : 1.8}" stroke-linecap="round" stroke-linejoin="round"/>`
      : `<circle cx="24" cy="24" r="7.2" fill="${BLUE}" stroke="#fff" stroke-width="1.4"/>
         <path d="M24 20.4v7.2M20.4 24h7.2" stroke="#fff" stroke-width="${small ? 2.2 : 1.8}" stroke-linecap="round"/>`;
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${size}" height="${size}" viewBox="0 0 32 32">
    <rect x="2.2" y="2.2" width="26.6" height="26.6" rx="4" fill="#fff" stroke="${DEEP}" stroke-width="${small ? 2.2 : 1.6}"/>
    ${lines}${badge}</svg>`;
}

async function main() {
  const browser = await chromium.launch({
    executablePath: process.env.CHROMIUM_PATH ?? "/usr/bin/chromium",
    args: ["--no-sandbox", "--disable-gpu"],
  });
  const page = await browser.newPage();
  for (const size of SIZES) {
    for (const [name, shape] of [
      ["icon", "list"],
      ["new-dataset", "plus"],
    ] as const) {
      await page.setViewportSize({ width: size, height: size });
      await page.setContent(`<body style="margin:0">${drawing(shape, size)}</body>`);
      const png = await page.screenshot({ omitBackground: true });
      writeFileSync(path.join(__dirname, `../assets/${name}-${size}.png`), png);
    }
  }
  await browser.close();
}

void main();
