/**
 * Lets the browser draw and take keys before work goes on: Excel restarts add-ins that hang (fact 1.23), and what office.js
 * reads of a large table takes a while in itself.
 */
export function browsersTurn(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve));
}
