// The operator's console. The server asks for the login before it gives this page.
import { operator } from "../api.js";
import { number, t } from "../i18n.js";
import { html } from "../lib.js";
import { useList } from "../load.js";
import { openPage } from "../page.js";
import { StatusBadge } from "../parts/badge.js";
import { List } from "../parts/list.js";
import { Table } from "../parts/table.js";
import { Time } from "../parts/time.js";

openPage("console.title", Console, "console/");

function Console() {
  const read = (cursor, signal) => operator.get(`/api/connections?${part(cursor)}`, { signal });
  const list = useList(read, []);
  return html`
    <h1>${t("console.title")}</h1>
    <section class="card" aria-labelledby="connections">
      <h2 id="connections">${t("console.connections")}</h2>
      <${List} list=${list} empty=${t("console.empty")}>
        ${(items) => html`
          <${Table} name="connections" caption=${t("console.connections")} columns=${columns()} rows=${items} />
        `}
      </>
    </section>
  `;
}

function part(cursor) {
  return new URLSearchParams(cursor ? { cursor } : {});
}

function columns() {
  const column = (name, cell, end) => ({ name, label: t(`console.${name}`), cell, end });
  return [
    column("company", ({ companyName }) => companyName),
    column("rackbeat", ({ rackbeatAccountId }) => rackbeatAccountId),
    column("webshipper", ({ webshipperAccount }) => webshipperAccount),
    column("status", ({ status }) => html`<${StatusBadge} status=${status} />`),
    column("last", ({ lastTransferAt }) => (lastTransferAt ? html`<${Time} at=${lastTransferAt} />` : "–")),
    column("waiting", ({ queue }) => number(queue.waiting), true),
    column("attention", ({ queue }) => number(queue.needsAttention), true),
  ];
}
