// What waits for a person, by its reason: with one remedy many orders go on at once.
import { has, plural, t } from "../i18n.js";
import { html, useRef, useState } from "../lib.js";
import { useAnswer } from "../load.js";
import { ActionButton } from "../parts/action.js";
import { ProblemNotice, sentence } from "../parts/notice.js";
import { nameOf } from "../parts/reason.js";
import { StoryLink } from "./order.js";

const STATES = ["FAILED", "ON_HOLD"];
const MOST = 200;
const NAMED = 5;

export function Attention({ client, connection, changes, changed }) {
  const { needsAttention } = connection.queue;
  const read = (signal) => waiting(client, signal);
  const [answer, reload] = useAnswer(read, [client, changes, needsAttention]);
  const [said, say] = useState("");
  const known = useRef([]);
  known.current = answer?.ok ? groups(answer.items) : known.current;
  const retry = async (body) => {
    const { ok, body: counted, problem } = await client.post("/transfers/retry", body);
    say(ok ? plural("activity.retriedAll", counted.retried) : sentence(problem));
    changed();
  };
  if (known.current.length === 0 && !said) {
    return null;
  }
  return html`
    <section class="card" aria-labelledby="attention" data-test="attention">
      <h2 id="attention">${t("activity.attention")}</h2>
      ${answer?.problem && html`<${ProblemNotice} problem=${answer.problem} again=${reload} />`}
      <ul class="groups">${known.current.map((group) => html`<${Group} key=${group.code} ...${{ group, retry }} />`)}</ul>
      ${known.current.length > 1 && html`
        <${ActionButton} act=${() => retry({})} label=${t("activity.retryAll")} icon="again" name="retry-all" />
      `}
      <p class="result" role="status" data-test="attention-result">${said}</p>
    </section>
  `;
}

async function waiting(client, signal) {
  const ask = (state) => client.get(`/transfers?${new URLSearchParams({ state, limit: MOST })}`, { signal });
  const answers = await Promise.all(STATES.map(ask));
  const failed = answers.find(({ ok }) => !ok);
  return failed ?? { ok: true, problem: null, items: answers.flatMap(({ body }) => body.items) };
}

// The largest first.
function groups(items) {
  const byCode = new Map();
  items.forEach((item) => {
    const code = item.reason?.code ?? "INTERNAL";
    byCode.set(code, [...(byCode.get(code) ?? []), item]);
  });
  return [...byCode].map(([code, orders]) => ({ code, orders })).sort((a, b) => b.orders.length - a.orders.length);
}

function Group({ group: { code, orders }, retry }) {
  const act = () => retry({ reasonCode: code });
  return html`
    <li data-test="group-${code}">
      <p class="title" id="group-${code}">${nameOf(code)}: ${plural("activity.orders", orders.length)}</p>
      ${has(`reason.${code}`) && html`<p class="help">${t(`reason.${code}.todo`)}</p>`}
      <p class="numbers">
        ${orders.slice(0, NAMED).map((transfer) => html`<${Named} key=${transfer.id} transfer=${transfer} />`)}
        ${orders.length > NAMED && t("activity.others", { count: orders.length - NAMED })}
      </p>
      <${ActionButton} act=${act} label=${t("activity.retryThese")} icon="again" name="retry-group"
        describedby="group-${code}" />
    </li>
  `;
}

function Named({ transfer }) {
  return html`<span><${StoryLink} transfer=${transfer} /></span>`;
}
