// What happened to the orders, the newest first.
import { t } from "../i18n.js";
import { html } from "../lib.js";
import { useList } from "../load.js";
import { StateBadge } from "../parts/badge.js";
import { Icon } from "../parts/icon.js";
import { List } from "../parts/list.js";
import { Reason } from "../parts/reason.js";
import { Table } from "../parts/table.js";
import { Time } from "../parts/time.js";

const PAGE = 20;

export function Activity({ client }) {
  const read = (cursor, signal) => client.get(`/transfers?${part(cursor)}`, { signal });
  const list = useList(read, [client]);
  return html`
    <section class="card" aria-labelledby="transfers">
      <h2 id="transfers">${t("activity.title")}</h2>
      <${List} list=${list} empty=${t("activity.empty")}>
        ${(items) => html`
          <${Table} name="transfers" caption=${t("activity.title")} columns=${columns()} rows=${items} />
        `}
      </>
    </section>
  `;
}

function part(cursor) {
  return new URLSearchParams({ limit: PAGE, ...(cursor && { cursor }) });
}

function columns() {
  const column = (name, cell) => ({ name, label: t(`activity.${name}`), cell });
  return [
    column("time", ({ updatedAt }) => html`<${Time} at=${updatedAt} />`),
    column("direction", ({ direction }) => html`<${Direction} direction=${direction} />`),
    column("rackbeat", ({ rackbeatOrderNumber }) => rackbeatOrderNumber ?? "–"),
    column("webshipper", ({ reference, webshipperOrderId }) => reference ?? webshipperOrderId ?? "–"),
    column("state", ({ state }) => html`<${StateBadge} state=${state} />`),
    column("why", ({ reason }) => html`<${Reason} reason=${reason} />`),
  ];
}

function Direction({ direction }) {
  const icon = direction === "RACKBEAT_TO_WEBSHIPPER" ? "right" : "left";
  return html`<span class="direction"><${Icon} name=${icon} /> ${t(`direction.${direction}`)}</span>`;
}
