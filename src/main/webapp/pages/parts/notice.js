// A message that stays on the page: what happened, and what to do.
import { has, t } from "../i18n.js";
import { html } from "../lib.js";
import { ActionButton } from "./action.js";
import { Detail } from "./detail.js";
import { Icon } from "./icon.js";

const ICONS = { ok: "done", info: "info", wait: "clock", warn: "alert", bad: "alert" };

/** tone: ok, info, wait, warn or bad. Said aloud when it appears, unless quiet. */
export function Notice({ tone = "info", title, quiet = false, children }) {
  const role = quiet ? undefined : tone === "bad" ? "alert" : "status";
  return html`
    <div class="notice ${tone}" role=${role} data-test="notice">
      <${Icon} name=${ICONS[tone]} />
      <div>${title && html`<p class="title">${title}</p>`}${children}</div>
    </div>
  `;
}

/** The sentence of a problem in the reader's language; api.js says what a problem is. */
export function sentence({ status }) {
  const key = `problem.${status}`;
  return has(key) ? t(key) : t(status >= 500 ? "problem.500" : "problem.400");
}

/**
 * A call that failed: the sentence, the server's own words, and "try again" where that can help.
 * @param again async, does it again; left out: there is no button
 */
export function ProblemNotice({ problem, again }) {
  const helps = again && (problem.status === 0 || problem.status === 429 || problem.status >= 500);
  return html`
    <${Notice} tone="bad" title=${sentence(problem)}>
      <${Detail}>${problem.detail}</>
      ${problem.errorId && html`<p>${t("problem.id", { id: problem.errorId })}</p>`}
      ${helps && html`<${ActionButton} act=${again} label=${t("again")} />`}
    </>
  `;
}
