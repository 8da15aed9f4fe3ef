// How far a synchronisation is, and how it ended.
import { number, t } from "../i18n.js";
import { html } from "../lib.js";
import { ActionButton } from "../parts/action.js";
import { Detail } from "../parts/detail.js";
import { Notice } from "../parts/notice.js";

const COUNTS = ["found", "transferred", "alreadyLinked", "skipped", "failed"];
const TONES = { RUNNING: "info", DONE: "ok", FAILED: "bad", CANCELLED: "wait" };

/** @param sync as the interface gives it */
export function Progress({ sync, cancel }) {
  const { kind, state, message } = sync;
  const running = state === "RUNNING";
  return html`
    <div data-test="sync-progress" data-state=${state}>
      <${Notice} tone=${TONES[state]} title=${`${t(`set.sync.${kind}`)}: ${t(`set.sync.${state}`)}`}>
        ${running && html`<div class="progress" role="progressbar" aria-label=${t("set.sync.progress")}></div>`}
        ${kind !== "OPTIONS" && html`<${Counts} sync=${sync} />`}
        <${Detail}>${message}</>
        ${running && html`<${ActionButton} name="sync-cancel" label=${t("cancel")} act=${cancel} />`}
      </>
    </div>
  `;
}

function Counts({ sync }) {
  return html`
    <ul class="counts">
      ${COUNTS.map((name) => html`
        <li data-test="sync-${name}">${t(`set.sync.${name}`)}: <strong>${number(sync[name])}</strong></li>
      `)}
    </ul>
  `;
}
