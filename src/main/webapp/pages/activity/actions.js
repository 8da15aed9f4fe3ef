// What can be done about an order: look at it again, or let it be.
import { t } from "../i18n.js";
import { html, useState } from "../lib.js";
import { ActionButton, Button } from "../parts/action.js";
import { sentence } from "../parts/notice.js";
import { Dismiss } from "./dismiss.js";
import { nameOfOrder } from "./order.js";

const AGAIN = ["WAITING", "SKIPPED", "ON_HOLD", "FAILED"];
const ENOUGH = ["ON_HOLD", "FAILED"];

/** @param done (text) something was asked for; the text says what */
export function Actions({ client, transfer, done }) {
  const [asking, setAsking] = useState(false);
  const { id, state } = transfer;
  const order = nameOfOrder(transfer);
  const retry = async () => {
    const answer = await client.post(`/transfers/${id}/retry`);
    done(answer.ok ? t("activity.retried", { order }) : `${order}: ${sentence(answer.problem)}`);
    return answer.ok ? t("activity.asked") : sentence(answer.problem);
  };
  const about = `order-${id}`;
  return html`
    ${AGAIN.includes(state) && html`
      <${ActionButton} act=${retry} label=${t("again")} icon="again" name="retry" describedby=${about} />
    `}
    ${ENOUGH.includes(state) && html`
      <${Button} kind="plain" label=${t("activity.dismiss")} press=${() => setAsking(true)} name="dismiss"
        describedby=${about} />
    `}
    ${asking && html`<${Dismiss} ...${{ client, transfer, done }} close=${() => setAsking(false)} />`}
  `;
}
