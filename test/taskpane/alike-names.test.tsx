import { cleanup, screen, within } from "@testing-library/react";
import type { UserEvent } from "@testing-library/user-event";
import { pairKey } from "../../src/inventory/decisions";
import { columnOf, draft } from "../workbook/inventory-book";
import { heading, publicWorks, renderPane, row, showPane } from "../support/render-pane";

const potholes = draft("PW-7K3QX9TB", { datasetName: "Pothole repairs", promptsAnswered: "P4" });
const cameras = draft("POL-6T2WXZBC", { department: "Police", datasetName: "Enforcement camera locations" });

async function typeName(user: UserEvent, name: string) {
  await user.click(await row(/^7 Grant/));
  await user.click(await screen.findByRole("button", { name: "Add a dataset" }));
  await user.type(await screen.findByLabelText(/^Dataset name/), name);
}

const offered = () => screen.findByRole("region", { name: "This may be listed already" });

test("a name like one of the department's offers that row for the prompt instead", async () => {
  const { book, user } = await renderPane({ profile: publicWorks, datasets: [potholes] });
  await typeName(user, "Repairs of potholes");
  await user.click(within(await offered()).getByRole("button", { name: "Use “Pothole repairs” for this prompt" }));
  await heading("Grant reports");
  expect(screen.getByText("“Pothole repairs” now answers this prompt too.")).toBeInTheDocument();
  expect(columnOf(book, "Inventory", "Prompts Answered")).toEqual(["P4; P7"]);
  expect(screen.queryByText(/Not in the sheet/)).not.toBeInTheDocument();
});

test("that it is a different dataset is remembered, also over a reload, once the row is saved", async () => {
  const { book, user } = await renderPane({ profile: publicWorks, datasets: [potholes] });
  await typeName(user, "Repairs of potholes");
  await user.click(within(await offered()).getByRole("button", { name: /^It is a different dataset/ }));
  expect(screen.queryByText("This may be listed already")).not.toBeInTheDocument();
  cleanup();
  const again = showPane();
  await again.click(await row(/^Repairs of potholes/));
  expect(await screen.findByLabelText(/^Dataset name/)).toHaveValue("Repairs of potholes");
  expect(screen.queryByText("This may be listed already")).not.toBeInTheDocument();
  await again.click(screen.getByRole("button", { name: "Save draft" }));
  await screen.findByText(/“Repairs of potholes” is saved in the sheet as a draft/);
  const id = columnOf(book, "Inventory", "Inventory ID").filter((value) => typeof value === "string")[1] ?? "";
  expect(columnOf(book, "Decisions", "Key")).toEqual([pairKey("PW-7K3QX9TB", id)]);
  expect(columnOf(book, "Decisions", "Kind")).toEqual(["Not the same"]);
});

test("another department's row is named, and not offered to be used", async () => {
  const { user } = await renderPane({ profile: publicWorks, datasets: [cameras] });
  await typeName(user, "Camera enforcement locations");
  const region = await offered();
  expect(region).toHaveTextContent("Enforcement camera locations");
  expect(region).toHaveTextContent(/listed by Police/);
  expect(within(region).queryByRole("button", { name: /^Use/ })).not.toBeInTheDocument();
});

test("another name offers nothing", async () => {
  const { user } = await renderPane({ profile: publicWorks, datasets: [potholes] });
  await typeName(user, "Street trees");
  expect(screen.queryByText("This may be listed already")).not.toBeInTheDocument();
});

test("what the department has written before is suggested", async () => {
  const { user } = await renderPane({
    profile: publicWorks,
    datasets: [{ ...potholes, sourceSystem: "Service request system" }],
  });
  await user.click(await row(/^7 Grant/));
  await user.click(await screen.findByRole("button", { name: "Add a dataset" }));
  const list = (await screen.findByLabelText<HTMLInputElement>(/^Source system/)).list;
  expect([...(list?.options ?? [])].map(({ value }) => value)).toEqual(["Service request system"]);
});
