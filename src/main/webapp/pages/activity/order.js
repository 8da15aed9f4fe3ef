// One order in the list and in its story: its numbers, its way, its link.
import { t } from "../i18n.js";
import { html } from "../lib.js";
import { Icon } from "../parts/icon.js";
import { href } from "../route.js";

export const PATH = "/activity";
const NONE = "–";

/** The number that people call it by: that of the side it comes from. */
export function nameOfOrder({ direction, rackbeatOrderNumber, reference, webshipperOrderId }) {
  const webshop = reference ?? webshipperOrderId;
  const [own, other] =
    direction === "RACKBEAT_TO_WEBSHIPPER" ? [rackbeatOrderNumber, webshop] : [webshop, rackbeatOrderNumber];
  return own ?? other ?? NONE;
}

/** The number that a preview takes: {rackbeatOrderNumber} or {webshipperOrderId}. */
export function keyOf({ direction, rackbeatOrderNumber, webshipperOrderId }) {
  return direction === "RACKBEAT_TO_WEBSHIPPER" ? { rackbeatOrderNumber } : { webshipperOrderId };
}

/** A link to its story. */
export function StoryLink({ transfer, children }) {
  const to = href(`${PATH}/${transfer.id}`);
  return html`<a href=${to} data-test="story" id="order-${transfer.id}">${children ?? nameOfOrder(transfer)}</a>`;
}

export function Direction({ direction }) {
  const icon = direction === "RACKBEAT_TO_WEBSHIPPER" ? "right" : "left";
  return html`<span class="direction"><${Icon} name=${icon} /> ${t(`direction.${direction}`)}</span>`;
}

export function RackbeatNumber({ transfer: { rackbeatOrderNumber, rackbeatShipmentId } }) {
  return html`
    ${rackbeatOrderNumber ?? NONE}
    ${rackbeatShipmentId && html`<small>${t("activity.shipment", { id: rackbeatShipmentId })}</small>`}
  `;
}

/** The reference that a person knows, and the id that Webshipper knows. */
export function WebshipperNumber({ transfer: { reference, webshipperOrderId } }) {
  return html`
    ${reference ?? webshipperOrderId ?? NONE}
    ${reference && webshipperOrderId && html`<small>${t("activity.id", { id: webshipperOrderId })}</small>`}
  `;
}
