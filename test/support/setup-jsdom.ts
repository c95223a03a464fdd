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

afterEach(() => localStorage.clear());
