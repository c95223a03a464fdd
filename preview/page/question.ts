import { element } from "./element";

/**
 * Excel's message box: asks, and answers with the button that was pressed. Esc is the last button; the first has the
 * focus.
 */
export function ask<Answer extends string>(title: string, text: string, answers: readonly Answer[]): Promise<Answer> {
  const buttons = answers.map((answer) => element("button", { type: "submit", value: answer }, answer));
  const form = element(
    "form",
    { method: "dialog" },
    element("h2", { id: "question-title" }, title),
    element("p", { id: "question-text" }, text),
    element("div", { class: "buttons" }, ...buttons),
  );
  const dialog = element(
    "dialog",
    { class: "question", "aria-labelledby": "question-title", "aria-describedby": "question-text" },
    form,
  );
  document.body.append(dialog);
  dialog.showModal();
  buttons[0]?.focus();
  return new Promise((resolve) => {
    dialog.addEventListener("close", () => {
      dialog.remove();
      const answer = answers.find((one) => one === dialog.returnValue) ?? answers.at(-1);
      if (answer !== undefined) resolve(answer);
    });
  });
}
