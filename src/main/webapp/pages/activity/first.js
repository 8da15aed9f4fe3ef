// Nothing yet: what will make the first row appear.
import { t } from "../i18n.js";
import { html } from "../lib.js";
import { useAnswer } from "../load.js";

const HINDERED = ["SYNCING", "SETUP", "PAUSED", "RECONNECT", "DISCONNECTED"];

export function First({ client, connection: { status } }) {
  const [answer] = useAnswer((signal) => client.get("/settings", { signal }), [client, status]);
  const keys = HINDERED.includes(status) ? [status] : waysOf(answer?.body ?? {});
  return html`${t("activity.first")} ${keys.map((key) => t(`activity.first.${key}`)).join(" ")}`;
}

function waysOf({ orderTransfer, transferWhen }) {
  return [
    ["BOTH_WAYS", "RACKBEAT_TO_WEBSHIPPER"].includes(orderTransfer) && transferWhen,
    ["BOTH_WAYS", "WEBSHIPPER_TO_RACKBEAT"].includes(orderTransfer) && "WEBSHIPPER_ORDER",
  ].filter(Boolean);
}
