import { screen } from "@testing-library/react";
import { heading, publicWorks, renderPane } from "../support/render-pane";

describe("somebody new", () => {
  test("says who they are and comes to the checklist of their department", async () => {
    const { user } = await renderPane();
    await heading("Data inventory");
    expect(screen.getByRole("radio", { name: "I answer for a department" })).toBeChecked();
    await user.selectOptions(screen.getByLabelText(/Your department/), "Public Works");
    await user.type(screen.getByLabelText(/Your name or post/), "Data coordinator");
    await user.click(screen.getByRole("button", { name: "Continue as Public Works" }));
    await heading("Public Works");
    expect(screen.getByText("0 of 9 answered")).toBeInTheDocument();
    expect(screen.getByText("Draft – not sent to the lead analyst")).toBeInTheDocument();
  });

  test("is told what is missing, and the focus goes there", async () => {
    const { user } = await renderPane();
    await heading("Data inventory");
    await user.click(screen.getByRole("button", { name: "Continue" }));
    expect(screen.getByLabelText(/Your department/)).toHaveFocus();
    expect(screen.getByText("Choose your department")).toBeInTheDocument();
    expect(screen.getByLabelText(/Your name or post/)).toBeInvalid();
  });

  test("comes to the departments as the lead analyst", async () => {
    const { user } = await renderPane();
    await heading("Data inventory");
    await user.click(screen.getByRole("radio", { name: "I lead the inventory" }));
    await user.click(screen.getByRole("button", { name: "Continue" }));
    await heading("2 departments");
    expect(screen.getByRole("button", { name: /^Police/ }).closest("li")).toHaveTextContent("Not invited");
  });
});

describe("somebody who was here before", () => {
  test("comes to the checklist at once", async () => {
    await renderPane({ profile: publicWorks });
    await heading("Public Works");
  });

  test("is asked again when the department is gone from the workbook", async () => {
    await renderPane({ profile: { ...publicWorks, department: "GONE" } });
    await heading("Data inventory");
  });

  test("can change department or role from the menu", async () => {
    const { user } = await renderPane({ profile: publicWorks });
    await heading("Public Works");
    await user.click(screen.getByRole("button", { name: "More" }));
    await user.click(screen.getByRole("button", { name: "Change department or role" }));
    await heading("Data inventory");
    await user.selectOptions(screen.getByLabelText(/Your department/), "Police");
    await user.click(screen.getByRole("button", { name: "Continue as Police" }));
    await heading("Police");
  });

  test("comes to a new dataset when the ribbon asks for it, and back to the checklist", async () => {
    const { user } = await renderPane({ profile: publicWorks, address: "/?view=new-dataset" });
    await heading("New dataset");
    await user.click(screen.getByRole("button", { name: "Back to Checklist" }));
    await heading("Public Works");
  });
});

test("the ribbon's new dataset asks for the department first", async () => {
  const { user } = await renderPane({ address: "/?view=new-dataset" });
  await heading("Data inventory");
  await user.selectOptions(screen.getByLabelText(/Your department/), "Police");
  await user.type(screen.getByLabelText(/Your name or post/), "Records manager");
  await user.click(screen.getByRole("button", { name: "Continue as Police" }));
  await heading("New dataset");
  expect(screen.getByText(/Department: Police/)).toBeInTheDocument();
});
