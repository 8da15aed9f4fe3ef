// A point in time as the merchant's day has it; the exact one is in the title.
import { dateTime } from "../i18n.js";
import { html } from "../lib.js";

export function Time({ at }) {
  const exact = new Date(at).toISOString();
  return html`<time datetime=${exact} title=${`${exact} (UTC)`}>${dateTime(at)}</time>`;
}
