import "@testing-library/jest-dom";
import { configure } from "@testing-library/react";
import { TextDecoder, TextEncoder } from "node:util";

/* What every browser has and jsdom has not. */

configure({ asyncUtilTimeout: 15_000 });
jest.setTimeout(60_000);

Object.assign(globalThis, { TextDecoder, TextEncoder });

HTMLCanvasElement.prototype.getContext = () => null;
window.scrollTo = () => undefined;
Element.prototype.scrollIntoView = () => undefined;

window.matchMedia = (media) =>
  Object.assign(new EventTarget(), {
    media,
    matches: false,
    onchange: null,
    addListener: () => undefined,
    removeListener: () => undefined,
  });

// jsdom draws nothing, and looking for a role goes through every rule: a fifth of the time of these tests.
CSSStyleSheet.prototype.insertRule = () => 0;

afterEach(() => localStorage.clear());
