// Why an order stands where it stands: in the reader's language, and in the server's own words.
import { has, t } from "../i18n.js";
import { html } from "../lib.js";
import { Detail } from "./detail.js";

/** @param reason {code, message} or null */
export function Reason({ reason }) {
  return reason
    ? html`
        <p class="reason" data-reason=${reason.code}>
          <strong>${nameOf(reason.code)}</strong>${" "}
          ${has(`reason.${reason.code}`) && t(`reason.${reason.code}.todo`)}
          <${Detail}>${reason.message}</>
        </p>
      `
    : null;
}

/** The name of a reason's code; the code itself where these pages do not know it. */
export function nameOf(code) {
  return has(`reason.${code}`) ? t(`reason.${code}`) : code;
}
