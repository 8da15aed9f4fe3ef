// What belongs to a list that is read in parts: nothing yet, failed, more.
import { t } from "../i18n.js";
import { html } from "../lib.js";
import { ActionButton } from "./action.js";
import { ProblemNotice } from "./notice.js";

/**
 * @param list what useList gives
 * @param empty what will make the first row appear
 * @param children (items) => the rows
 */
export function List({ list, empty, children }) {
  const { items, problem, more, reload } = list;
  return html`
    ${items?.length > 0 && children(items)}
    ${items?.length === 0 && !problem && html`<p class="empty" data-test="empty">${empty}</p>`}
    ${items === null && !problem && html`<p class="loading" role="status">${t("loading")}</p>`}
    ${problem && html`<${ProblemNotice} problem=${problem} again=${items?.length ? more : reload} />`}
    ${more && !problem && html`<p class="more"><${ActionButton} act=${more} label=${t("more")} name="more" /></p>`}
  `;
}
