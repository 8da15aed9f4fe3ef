// All connections in figures, read in pages; search and filter are the server's.
import { operator } from "../api.js";
import { t } from "../i18n.js";
import { html, useRef, useState } from "../lib.js";
import { useEvery, useList } from "../load.js";
import { Button } from "../parts/action.js";
import { List } from "../parts/list.js";
import { SelectField } from "../parts/select.js";
import { Table } from "../parts/table.js";
import { TextField } from "../parts/field.js";
import { columns } from "./columns.js";
import { Manage } from "./manage.js";

const PATH = "/api/connections/figures";
const PAGE = 50;
const MOST = 200;
const EVERY_MS = 30_000;
const STATUSES = ["ACTIVE", "SETUP", "SYNCING", "PAUSED", "RECONNECT", "DISCONNECTED"];
const EVERY = { q: "", status: null };

/** @param changes the list is read anew when this number rises */
export function Connections({ changes }) {
  const [wanted, setWanted] = useState(EVERY);
  const [fresh, setFresh] = useState({});
  const [managed, setManaged] = useState(null);
  const newest = useRef(null);
  const shown = useRef({ wanted, count: 0 });
  // Reading it again brings as many as are shown.
  const read = (cursor, signal) => {
    cursor === null && setFresh({});
    const before = shown.current.wanted === wanted ? shown.current.count : 0;
    const limit = cursor ? PAGE : Math.min(MOST, Math.max(PAGE, before));
    return operator.get(`${PATH}?${parameters({ ...wanted, cursor, limit })}`, { signal });
  };
  const list = useList(read, [wanted, changes]);
  useEvery(EVERY_MS, list.loading || managed ? () => {} : list.reload);
  if (!list.loading) {
    shown.current = { wanted, count: list.items?.length ?? 0 };
  }
  // Only the row is read again: the others and the place in the list stay.
  const refresh = async (id) => {
    const mine = (newest.current = {});
    const answer = await operator.get(`${PATH}?${parameters({ q: id, limit: 1 })}`);
    const row = answer.ok && newest.current === mine && answer.body.items[0];
    row && setFresh((now) => ({ ...now, [id]: row }));
  };
  const close = () => setManaged(null);
  const rows = (items) => items.map((item) => fresh[item.id] ?? item);
  return html`
    <section class="card wide" aria-labelledby="connections">
      <h2 id="connections">${t("console.connections")}</h2>
      <${Search} wanted=${wanted} search=${setWanted} again=${list.reload} />
      <${List} list=${list} empty=${t(wanted.q || wanted.status ? "console.nothing" : "console.empty")}>
        ${(items) => html`
          <${Table} name="connections" caption=${t("console.connections")} columns=${columns(setManaged)}
            rows=${rows(items)} />
        `}
      </>
      ${managed && html`
        <${Manage} row=${fresh[managed.id] ?? managed} close=${close}
          done=${() => refresh(managed.id)} />
      `}
    </section>
  `;
}

function parameters(all) {
  const given = Object.entries(all).filter(([, value]) => value !== null && value !== "");
  return new URLSearchParams(given);
}

function Search({ wanted, search, again }) {
  const [typed, setTyped] = useState(wanted.q);
  const submit = (event) => {
    event.preventDefault();
    const q = typed.trim();
    q === wanted.q ? again() : search({ ...wanted, q });
  };
  const statuses = STATUSES.map((id) => ({ id, name: t(`status.${id}`) }));
  return html`
    <form class="filter" role="search" onSubmit=${submit}>
      <${TextField} id="q" type="search" label=${t("console.search")} value=${typed} change=${setTyped} />
      <${SelectField} id="status" label=${t("console.status")} none=${t("console.every")} options=${statuses}
        value=${wanted.status} change=${(status) => search({ q: typed.trim(), status })} />
      <${Button} submit icon="search" name="search" label=${t("console.find")} />
    </form>
  `;
}
