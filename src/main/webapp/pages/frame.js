// Inside Rackbeat's site the page is as high as its content: it tells the embedding page
// {type: "rackship:height", height}, in pixels, and tells it to the configured origin only.
import { call } from "./api.js";

const framed = window.parent !== window;
let origin = null;
let told = 0;

/** Reports the height from now on, whenever it changes. */
export async function followHeight() {
  if (framed) {
    document.documentElement.classList.add("framed");
    const config = await call("GET", "/pages/config.json");
    origin = config.body.frameOrigin ?? null;
    new ResizeObserver(tellHeight).observe(document.documentElement);
  }
}

/** Call it when something opens that lies over the page (data-over): it needs room too. */
export function tellHeight() {
  const height = Math.ceil(needed());
  if (origin !== null && height !== told) {
    told = height;
    window.parent.postMessage({ type: "rackship:height", height }, origin);
  }
}

function needed() {
  const page = document.documentElement.offsetHeight;
  const over = [...document.querySelectorAll("[data-over]")].map(bottom);
  return Math.max(page, ...over);
}

function bottom(element) {
  return element.getBoundingClientRect().bottom + scrollY + 16;
}

/**
 * Where a dialog stands: the frame may be far higher than the screen, so its middle may be out of sight;
 * beside what opened it is in sight. Empty: in the middle.
 */
export function besides(opener, height) {
  if (!framed || !opener) {
    return "";
  }
  const middle = opener.getBoundingClientRect().top - height / 2;
  const lowest = document.documentElement.clientHeight - height - 16;
  return `${Math.round(Math.max(16, Math.min(middle, lowest)))}px`;
}
