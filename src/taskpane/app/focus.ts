/** Moves the focus to a control, or to the first control of a group, and brings it into view. */
export function focusControl(id: string): void {
  const element = document.getElementById(id);
  const control = element?.matches("input, select, textarea, button, [tabindex]")
    ? element
    : element?.querySelector<HTMLElement>("input:checked, input, select, textarea");
  control?.focus();
  control?.scrollIntoView?.({ block: "center" });
}
