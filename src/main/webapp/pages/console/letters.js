// The dead letters of all connections, by cause: orders whose automatic attempts are over.
import { operator } from "../api.js";
import { number, plural, t } from "../i18n.js";
import { html, useState } from "../lib.js";
import { useAnswer } from "../load.js";
import { ActionButton, Button } from "../parts/action.js";
import { Detail } from "../parts/detail.js";
import { Dialog } from "../parts/dialog.js";
import { ProblemNotice, sentence } from "../parts/notice.js";
import { nameOf } from "../parts/reason.js";
import { Table } from "../parts/table.js";
import { Time } from "../parts/time.js";

const PATH = "/api/dead-letters";
// Each order is noted by itself, and there may be thousands.
const PATIENCE_MS = 120_000;

/** @param retried called when a cause was tried again */
export function DeadLetters({ retried }) {
  const [answer, reload] = useAnswer((signal) => operator.get(PATH, { signal }), []);
  const [asked, setAsked] = useState(null);
  const leave = () => {
    setAsked(null);
    reload();
  };
  return html`
    <section class="card wide" aria-labelledby="letters">
      <h2 id="letters">${t("console.letters")}</h2>
      ${answer === null && html`<p class="loading" role="status">${t("loading")}</p>`}
      ${answer?.problem && html`<${ProblemNotice} problem=${answer.problem} again=${reload} />`}
      ${answer?.ok && html`<${Causes} items=${answer.body.items} ask=${setAsked} />`}
      ${asked && html`<${Question} cause=${asked} leave=${leave} retried=${retried} />`}
    </section>
  `;
}

function Causes({ items, ask }) {
  return items.length === 0
    ? html`<p class="empty" data-test="no-letters">${t("console.letters.none")}</p>`
    : html`
        <${Table} name="letters" caption=${t("console.letters")} columns=${columns(ask)}
          rows=${items.map((item) => ({ id: item.reasonCode, ...item }))} />
      `;
}

function columns(ask) {
  const column = (name, cell, end) => ({ name, label: t(`console.${name}`), cell, end });
  return [
    column("cause", ({ reasonCode }) => html`
      <strong>${nameOf(reasonCode)}</strong> <small class="lines"><code>${reasonCode}</code></small>
    `),
    column("orders", ({ count }) => number(count), true),
    column("merchants", ({ connections }) => number(connections), true),
    column("first", ({ oldest }) => html`<${Time} at=${oldest} />`),
    column("latest", ({ newest }) => html`<${Time} at=${newest} />`),
    column("manage", (cause) => html`
      <${Button} icon="again" name="retry-cause" press=${() => ask(cause)}
        label=${html`${t("again")}<span class="unseen">: ${nameOf(cause.reasonCode)}</span>`} />
    `),
  ];
}

function Question({ cause: { reasonCode, count, connections }, leave, retried }) {
  const act = async () => {
    const answer = await operator.post(`${PATH}/retry`, { reasonCode }, { patience: PATIENCE_MS });
    if (!answer.ok) {
      return html`${sentence(answer.problem)} <${Detail}>${answer.problem.detail}</>`;
    }
    retried();
    return plural("console.retried", answer.body.retried);
  };
  return html`
    <${Dialog} title=${nameOf(reasonCode)} close=${leave}>
      <p>${t("console.letters.ask", { count, connections })}</p>
      <div class="buttons">
        <${ActionButton} kind="main" icon="again" name="confirm" label=${t("again")} act=${act} />
        <${Button} kind="plain" name="close" label=${t("console.close")} press=${leave} />
      </div>
    </>
  `;
}
