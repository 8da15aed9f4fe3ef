// How the connection is, in one look.
import { duration, number, t } from "../i18n.js";
import { html } from "../lib.js";
import { StatusBadge } from "../parts/badge.js";
import { Detail } from "../parts/detail.js";
import { Notice } from "../parts/notice.js";
import { Time } from "../parts/time.js";
import { href } from "../route.js";
import { Pause } from "./manage.js";

const TONES = { SETUP: "warn", PAUSED: "wait", RECONNECT: "bad", DISCONNECTED: "bad", SYNCING: "info" };

export function Status({ client, connection, reload }) {
  const { companyName, status, statusReason, webhooks } = connection;
  return html`
    <header class="status" data-test="status" data-status=${status}>
      <div class="title">
        <h1 id="company">${companyName}</h1>
        <${StatusBadge} status=${status} />
      </div>
      ${status === "ACTIVE" && html`<p class="lead">${t("status.ACTIVE.todo")}</p>`}
      <${Facts} ...${connection} />
    </header>
    ${status in TONES && html`
      <${Notice} tone=${TONES[status]} title=${t(`status.${status}.todo`)}>
        <${Detail}>${statusReason}</>
        ${status === "PAUSED" && html`<${Pause} ...${{ client, connection, reload }} />`}
        ${status === "RECONNECT" && html`
          <p><a href=${href("/")} data-test="to-logins">${t("set.logins.go")}</a></p>
        `}
      </>
    `}
    ${Object.entries(webhooks).map(([side, health]) => html`<${Webhooks} ...${{ side, health, status }} />`)}
  `;
}

function Facts({ webshipperAccount, queue, lastTransferAt }) {
  return html`
    <dl class="facts">
      <${Fact} name="account" value=${webshipperAccount} />
      <${Fact} name="last" value=${lastTransferAt ? html`<${Time} at=${lastTransferAt} />` : t("settings.never")} />
      <${Fact} name="waiting" value=${waiting(queue)} />
      <${Fact} name="attention" value=${attention(queue.needsAttention)} />
    </dl>
  `;
}

function Fact({ name, value }) {
  return html`<div><dt>${t(`settings.fact.${name}`)}</dt><dd data-test="fact-${name}">${value}</dd></div>`;
}

function waiting({ waiting: count, oldestSeconds }) {
  const age = count > 0 && oldestSeconds >= 60 ? t("settings.oldest", { age: duration(oldestSeconds) }) : "";
  return html`${number(count)} <small>${age}</small>`;
}

function attention(count) {
  return count > 0 ? html`<a href=${href("/activity")}>${number(count)}</a>` : number(count);
}

// Webhooks that work need no words; the plan's lack of them stands in the checklist.
function Webhooks({ side, health, status }) {
  return status === "ACTIVE" && ["MISSING", "FAILING"].includes(health)
    ? html`<${Notice} tone="warn" title=${t(`webhooks.${health}`, { side: t(`vendor.${side}`) })} quiet />`
    : null;
}
