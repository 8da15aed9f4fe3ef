// What happened, one after the other.
import { html } from "../lib.js";
import { Icon } from "./icon.js";
import { Time } from "./time.js";

/** @param items [{at, tone, icon, title, detail}], in the order to be read */
export function Timeline({ items }) {
  return html`
    <ol class="timeline" data-test="timeline">
      ${items.map(
        ({ at, tone, icon, title, detail }) => html`
          <li class=${tone}>
            <span class="dot"><${Icon} name=${icon} /></span>
            <div><p class="title">${title}</p>${detail}<p class="when"><${Time} at=${at} /></p></div>
          </li>
        `,
      )}
    </ol>
  `;
}
