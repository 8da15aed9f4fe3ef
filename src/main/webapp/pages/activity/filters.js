// Which orders the list shows. The choice stands in the address, so that it can be kept.
import { t } from "../i18n.js";
import { html, useEffect, useRef, useState } from "../lib.js";
import { Button } from "../parts/action.js";
import { Field } from "../parts/field.js";
import { SelectField } from "../parts/select.js";
import { remember, route, useRoute } from "../route.js";
import { beginningOf } from "./days.js";
import { PATH } from "./order.js";

const STATES = ["WAITING", "TRANSFERRED", "PARTLY_SHIPPED", "SHIPPED", "SKIPPED", "ON_HOLD", "FAILED", "CANCELLED"];
const DIRECTIONS = ["RACKBEAT_TO_WEBSHIPPER", "WEBSHIPPER_TO_RACKBEAT"];
const TYPING_MS = 400;
const NOTHING = { state: null, direction: null, since: "", q: "" };

/** [filter, change({name: value}), clear]; the filter is {state, direction, since, q}. */
export function useFilter() {
  const [filter, setFilter] = useState(fromAddress);
  const { path } = useRoute();
  useEffect(() => {
    if (path === PATH) {
      toAddress(filter); // back from a story
    }
  }, [path]);
  const change = (some) => {
    toAddress(some);
    setFilter((now) => ({ ...now, ...some }));
  };
  return [filter, change, () => change(NOTHING)];
}

function fromAddress() {
  const { query } = route();
  const one = (words, name) => words.find((word) => word === query.get(name)) ?? null;
  return {
    state: one(STATES, "state"),
    direction: one(DIRECTIONS, "direction"),
    since: query.get("since") ?? "",
    q: query.get("q") ?? "",
  };
}

function toAddress(some) {
  Object.entries(some).forEach(([name, value]) => remember(name, value ?? ""));
}

export function isAnything({ state, direction, since, q }) {
  return Boolean(state || direction || since || q);
}

/** What the interface is asked for. */
export function asked({ state, direction, since, q }) {
  const wanted = { state, direction, q: q.trim(), since: since && beginningOf(since) };
  return Object.fromEntries(Object.entries(wanted).filter(([, value]) => value));
}

export function Filters({ filter, change, clear }) {
  const { state, direction, since, q } = filter;
  const options = (words, family) => words.map((id) => ({ id, name: t(`${family}.${id}`) }));
  const any = t("activity.any");
  return html`
    <div class="filters" role="group" aria-label=${t("activity.filters")}>
      <${SelectField} id="filter-state" label=${t("activity.state")} none=${any} value=${state}
        options=${options(STATES, "state")} change=${(value) => change({ state: value })} />
      <${SelectField} id="filter-direction" label=${t("activity.direction")} none=${any} value=${direction}
        options=${options(DIRECTIONS, "direction")} change=${(value) => change({ direction: value })} />
      <${Field} id="filter-since" label=${t("activity.since")}>
        ${(attributes) => html`
          <input ...${attributes} type="date" value=${since} onChange=${(event) => change({ since: event.target.value })} />
        `}
      </>
      <${Search} q=${q} change=${change} />
      ${isAnything(filter) && html`<${Button} kind="plain" label=${t("activity.clear")} press=${clear} name="clear" />`}
    </div>
  `;
}

// Asked for when the typing stops.
function Search({ q, change }) {
  const [typed, setTyped] = useState(q);
  const clock = useRef(null);
  useEffect(() => setTyped(q), [q]);
  useEffect(() => () => clearTimeout(clock.current), []);
  const type = (text) => {
    setTyped(text);
    clearTimeout(clock.current);
    clock.current = setTimeout(() => change({ q: text }), TYPING_MS);
  };
  return html`
    <${Field} id="filter-q" label=${t("activity.search")}>
      ${(attributes) => html`
        <input ...${attributes} type="search" value=${typed} autocomplete="off" spellcheck=${false}
          onInput=${(event) => type(event.target.value)} />
      `}
    </>
  `;
}
