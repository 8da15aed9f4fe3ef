// No. 2: which shipping rate the orders of each delivery terms go with, and how many wait for one.
import { number, plural, t } from "../i18n.js";
import { classes, html, useState } from "../lib.js";
import { Button } from "../parts/action.js";
import { Badge } from "../parts/badge.js";
import { Complaint } from "../parts/field.js";
import { Icon } from "../parts/icon.js";
import { matching } from "../parts/search.js";
import { SelectField } from "../parts/select.js";
import { Table } from "../parts/table.js";
import { rateChoices } from "./options.js";
import { rowsOf, withRate } from "./rows.js";

const LONG = 10;
const LOOKS = {
  mapped: ["ok", "done"],
  suggested: ["info", "info"],
  missing: ["off", "empty"],
  gone: ["warn", "alert"],
};

/** @param common what every setting has; value: [{deliveryTermsId, shippingRateId}] */
export function Rates({ common, settings, options, waiting }) {
  const [typed, setTyped] = useState("");
  const [taken, setTaken] = useState(0);
  const { id, label, help, value, change, error, problem, locked } = common;
  const rows = rowsOf(value, options, settings.draft.orderChannelId, waiting);
  const put = (terms, rate) => change(withRate(value, terms, rate));
  const suggested = rows.filter(({ state, suggestion }) => state !== "mapped" && suggestion);
  const isTaken = taken > 0 && suggested.length === 0 && settings.changed.includes(id);
  const takeAll = () => {
    setTaken(suggested.length);
    change(suggested.reduce((all, row) => withRate(all, row.id, row.suggestion), value));
  };
  return html`
    <div class=${classes("field", error && "wrong")} role="group" aria-labelledby="${id}-label"
      aria-describedby="${id}-help" data-field=${id} data-test=${id}>
      <h3 id="${id}-label">${label}</h3>
      <p class="help" id="${id}-help">${help}</p>
      ${rows.length > LONG && html`
        <input type="search" value=${typed} aria-label=${t("select.search")} placeholder=${t("select.search")}
          onInput=${(event) => setTyped(event.target.value)} />
      `}
      <${Table} name="rates" caption=${t("set.rates")} rows=${rows.filter(matching(typed))}
        columns=${columns({ options, channel: settings.draft.orderChannelId, locked, put })} />
      ${rows.length === 0 && html`<p class="empty">${t("set.rates.empty")}</p>`}
      ${suggested.length > 0 && !locked && html`
        <p>
          <${Button} name="suggest" icon="check" press=${takeAll} label=${plural("set.suggest", suggested.length)} />
        </p>
      `}
      <p class="count" role="status">${isTaken ? plural("set.suggested", taken) : ""}</p>
      <${Held} waiting=${waiting} rows=${rows} />
      ${locked && html`<p class="lock"><${Icon} name="lock" /> ${t("field.locked")}</p>`}
      ${problem && html`<${Complaint} id="${id}-problem" kind="problem" ...${problem} />`}
      ${error && html`<${Complaint} id="${id}-error" kind="error" ...${error} />`}
    </div>
  `;
}

// Orders without delivery terms wait too, and those whose terms are unknown.
function Held({ waiting, rows }) {
  const others = waiting.length - rows.reduce((sum, row) => sum + row.waiting, 0);
  return others > 0 ? html`<p class="count" data-test="waiting-others">${plural("set.held", others)}</p>` : null;
}

function columns({ options, channel, locked, put }) {
  const column = (name, cell, end) => ({ name, label: t(`set.rates.${name}`), cell, end });
  const choice = (row) => html`
    <${SelectField} id="rate-${row.id}" value=${row.rate}
      label=${html`<span class="unseen">${t("set.rates.for", { name: row.name })}</span>`}
      options=${rateChoices(options, channel, row.rate)} none=${t("select.choose")}
      change=${(rate) => put(row.id, rate)} />
  `;
  const take = (row) => html`
    <${Badge} tone=${LOOKS[row.state][0]} icon=${LOOKS[row.state][1]}>${t(`set.rates.${row.state}`)}</>
    ${row.state !== "mapped" && row.suggestion && html`
      <p class="help">${rateNamed(options, row.suggestion)}</p>
      ${!locked && html`
        <button type="button" class="switch" data-test="suggest-${row.id}"
          onClick=${() => put(row.id, row.suggestion)}>
          ${t("set.suggest.use")}<span class="unseen">: ${row.name}</span>
        </button>
      `}
    `}
  `;
  const named = (row) => html`<span class="terms">${row.name}</span>`;
  const fixed = (row) => rateNamed(options, row.rate) || "–";
  return [
    column("terms", named),
    column("rate", locked ? fixed : choice),
    column("state", take),
    column("waiting", (row) => number(row.waiting), true),
  ];
}

function rateNamed({ shippingRates }, rate) {
  return shippingRates.find(({ id }) => id === rate)?.name ?? rate;
}
