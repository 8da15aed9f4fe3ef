// The list of the orders, the newest first.
import { plural, t } from "../i18n.js";
import { html, useRef, useState } from "../lib.js";
import { useEvery, useList } from "../load.js";
import { StateBadge } from "../parts/badge.js";
import { List } from "../parts/list.js";
import { Reason } from "../parts/reason.js";
import { Table } from "../parts/table.js";
import { Time } from "../parts/time.js";
import { Actions } from "./actions.js";
import { Filters, asked, isAnything, useFilter } from "./filters.js";
import { First } from "./first.js";
import { Direction, RackbeatNumber, StoryLink, WebshipperNumber } from "./order.js";

const PAGE = 20;
const MOST = 200;
const EVERY_MS = 15_000;

export function Transfers({ client, connection, changes, changed }) {
  const [filter, change, clear] = useFilter();
  const [said, say] = useState("");
  const list = useTransfers(client, filter, changes);
  const done = (text) => {
    say(text);
    changed();
  };
  const empty = isAnything(filter) ? t("activity.noMatch") : html`<${First} ...${{ client, connection }} />`;
  return html`
    <section class="card" aria-labelledby="transfers">
      <h2 id="transfers">${t("activity.title")}</h2>
      <${Filters} ...${{ filter, change, clear }} />
      <p class="result" role="status" data-test="activity-result">${said}</p>
      <p class="unseen" role="status">${list.items && plural("activity.shown", list.items.length)}</p>
      <${List} list=${list} empty=${empty}>
        ${(items) => html`
          <${Table} name="transfers" caption=${t("activity.title")} columns=${columns(client, done)} rows=${items} />
        `}
      </>
    </section>
  `;
}

// Reading it again brings as many as are shown.
function useTransfers(client, filter, changes) {
  const shown = useRef({ filter, count: 0 });
  const read = (cursor, signal) => {
    const before = shown.current.filter === filter ? shown.current.count : 0;
    const limit = cursor ? PAGE : Math.min(MOST, Math.max(PAGE, before));
    const query = new URLSearchParams({ ...asked(filter), limit, ...(cursor && { cursor }) });
    return client.get(`/transfers?${query}`, { signal });
  };
  const list = useList(read, [client, filter, changes]);
  useEvery(EVERY_MS, list.loading ? () => {} : list.reload);
  if (!list.loading) {
    shown.current = { filter, count: list.items?.length ?? 0 };
  }
  return list;
}

function columns(client, done) {
  const column = (name, cell) => ({ name, label: t(`activity.${name}`), cell });
  return [
    column("time", (transfer) => html`<${StoryLink} transfer=${transfer}><${Time} at=${transfer.createdAt} /></>`),
    column("direction", ({ direction }) => html`<${Direction} direction=${direction} />`),
    column("rackbeat", (transfer) => html`<${RackbeatNumber} transfer=${transfer} />`),
    column("webshipper", (transfer) => html`<${WebshipperNumber} transfer=${transfer} />`),
    column("state", ({ state }) => html`<${StateBadge} state=${state} />`),
    column("why", ({ reason }) => html`<${Reason} reason=${reason} />`),
    column("todo", (transfer) => html`<${Actions} ...${{ client, transfer, done }} />`),
  ];
}
