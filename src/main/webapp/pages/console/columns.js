// What the table says of a connection: in what order, and what is shown only where it matters.
import { duration, number, t } from "../i18n.js";
import { html } from "../lib.js";
import { Button } from "../parts/action.js";
import { Badge, StatusBadge } from "../parts/badge.js";
import { Detail } from "../parts/detail.js";
import { Time } from "../parts/time.js";

const HEALTHS = {
  HEALTHY: ["ok", "done"],
  MISSING: ["warn", "alert"],
  FAILING: ["bad", "alert"],
  UNAVAILABLE: ["off", "empty"],
};
const SIDES = ["rackbeat", "webshipper"];

/** @param manage (row): the person wants to do something about it */
export function columns(manage) {
  const column = (name, cell, end) => ({ name, label: t(`console.${name}`), cell, end });
  return [
    column("company", Company),
    column("status", Status),
    column("vendors", Vendors),
    column("orders", Orders),
    column("times", Times),
    column("manage", (row) => html`
      <${Button} name="manage" label=${html`${t("console.manage.open")}<span class="unseen"> ${row.companyName}</span>`}
        press=${() => manage(row)} />
    `),
  ];
}

function Company({ companyName, rackbeatAccountId, webshipperAccount }) {
  return html`
    <strong>${companyName}</strong>
    <small class="lines">
      <span>${t("vendor.rackbeat")} ${rackbeatAccountId}</span>
      <span>${t("vendor.webshipper")} ${webshipperAccount}</span>
    </small>
  `;
}

function Status({ status, statusReason }) {
  return html`<${StatusBadge} status=${status} /><${Detail}>${statusReason}</>`;
}

function Vendors({ webhooks, limits }) {
  return html`
    <dl class="pairs">
      ${SIDES.map((side) => html`
        <div data-side=${side}>
          <dt>
            ${t(`vendor.${side}`)} <small class="unseen">${t("console.limit", { percent: limits[side] })}</small>
            <small aria-hidden="true">${t("console.percent", { percent: limits[side] })}</small>
          </dt>
          <dd><${Health} health=${webhooks[side]} /></dd>
        </div>
      `)}
    </dl>
  `;
}

function Health({ health }) {
  const [tone, icon] = HEALTHS[health] ?? ["off", "empty"];
  return html`<${Badge} tone=${tone} icon=${icon}>${t(`console.health.${health}`)}</>`;
}

function Orders({ waiting, oldestSeconds, needsAttention, failed24h }) {
  const age = oldestSeconds > 0 && t("console.oldest", { age: duration(oldestSeconds) });
  const figure = (name, count, more) => html`
    <div data-figure=${name}>
      <dt>${t(`console.${name}`)}</dt><dd>${number(count)}${more && html` <small>${more}</small>`}</dd>
    </div>
  `;
  return html`
    <dl class="pairs">
      ${figure("waiting", waiting, age)}${figure("attention", needsAttention)}${figure("failed", failed24h)}
    </dl>
  `;
}

function Times({ lastReconciliationAt, lastTransferAt }) {
  return html`
    <dl class="pairs">
      <div><dt>${t("console.reconciled")}</dt><dd>${time(lastReconciliationAt)}</dd></div>
      <div><dt>${t("console.transferred")}</dt><dd>${time(lastTransferAt)}</dd></div>
    </dl>
  `;
}

function time(at) {
  return at ? html`<${Time} at=${at} />` : t("console.never");
}
