// "Where is my order?": what every rule says to one order, now, and what has happened to it.
import { t } from "../i18n.js";
import { html, useState } from "../lib.js";
import { Button } from "../parts/action.js";
import { StateBadge } from "../parts/badge.js";
import { Field } from "../parts/field.js";
import { Notice, ProblemNotice } from "../parts/notice.js";
import { StoryLink } from "./order.js";
import { Verdict } from "./verdict.js";

const KINDS = ["rackbeatOrderNumber", "webshipperOrderId"];
// The vendors are asked for all that belongs to the order.
const PATIENCE_MS = 60_000;
const NAMED = 5;

export function Lookup({ client }) {
  const [kind, setKind] = useState(KINDS[0]);
  const [typed, setTyped] = useState("");
  const [wrong, setWrong] = useState(null);
  const [running, setRunning] = useState(false);
  const [found, setFound] = useState(null);
  const look = async (event) => {
    event.preventDefault();
    const number = typed.trim();
    setWrong(number ? null : { text: t("activity.lookup.missing") });
    if (number && !running) {
      setRunning(true);
      setFound(await lookedUp(client, kind, number));
      setRunning(false);
    }
  };
  return html`
    <section class="card" aria-labelledby="lookup">
      <h2 id="lookup">${t("activity.lookup")}</h2>
      <form class="filters" onSubmit=${look} novalidate>
        <${Field} id="lookup-kind" label=${t("activity.lookup.kind")}>
          ${(attributes) => html`
            <select ...${attributes} onChange=${(event) => setKind(event.target.value)}>
              ${KINDS.map((name) => html`<option value=${name} selected=${name === kind}>${t(`activity.kind.${name}`)}</option>`)}
            </select>
          `}
        </>
        <${Field} id="lookup-number" label=${t("activity.lookup.number")} error=${wrong}>
          ${(attributes) => html`
            <input ...${attributes} inputmode="numeric" autocomplete="off" value=${typed}
              onInput=${(event) => setTyped(event.target.value)} />
          `}
        </>
        <${Button} kind="main" label=${t("activity.lookup.look")} icon="search" busy=${running} submit name="look" />
      </form>
      <p class="unseen" role="status">${running ? t("running") : found && t("activity.lookup.done", found)}</p>
      ${found && !running && html`<${Found} found=${found} />`}
    </section>
  `;
}

async function lookedUp(client, kind, number) {
  const search = new URLSearchParams({ q: number, limit: NAMED });
  const [preview, transfers] = await Promise.all([
    client.post("/preview", { [kind]: number }, { patience: PATIENCE_MS }),
    client.get(`/transfers?${search}`),
  ]);
  return { kind, number, preview, transfers: transfers.ok ? transfers.body.items : [] };
}

function Found({ found: { kind, number, preview, transfers } }) {
  return html`
    <div class="found" data-test="found" data-number=${number}>
      ${preview.ok && html`<${Verdict} preview=${preview.body} />`}
      ${preview.status === 404 && html`
        <${Notice} tone="warn" title=${t(`activity.none.${kind}`, { number })} quiet />
      `}
      ${!preview.ok && preview.status !== 404 && html`<${ProblemNotice} problem=${preview.problem} />`}
      ${transfers.length > 0 && html`
        <h3>${t("activity.lookup.stories")}</h3>
        <ul class="stories">
          ${transfers.map((one) => html`
            <li key=${one.id}><${StoryLink} transfer=${one} /> <${StateBadge} state=${one.state} /></li>
          `)}
        </ul>
      `}
    </div>
  `;
}
