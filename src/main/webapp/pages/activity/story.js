// The story of one order: where it stands, what happened, what would happen now.
import { number, t } from "../i18n.js";
import { html, useEffect, useRef, useState } from "../lib.js";
import { useAnswer, useEvery } from "../load.js";
import { ActionButton } from "../parts/action.js";
import { StateBadge, iconOf, toneOf } from "../parts/badge.js";
import { Detail } from "../parts/detail.js";
import { ProblemNotice } from "../parts/notice.js";
import { Reason, nameOf } from "../parts/reason.js";
import { Time } from "../parts/time.js";
import { Timeline } from "../parts/timeline.js";
import { href } from "../route.js";
import { Actions } from "./actions.js";
import { Direction, PATH, RackbeatNumber, WebshipperNumber, keyOf, nameOfOrder } from "./order.js";
import { Verdict } from "./verdict.js";

const EVERY_MS = 5_000;
const PATIENCE_MS = 60_000;

export function Story({ client, id, changes, changed }) {
  const read = (signal) => client.get(`/transfers/${encodeURIComponent(id)}`, { signal });
  const [answer, reload] = useAnswer(read, [client, id, changes]);
  const known = useRef(null);
  useEvery(EVERY_MS, reload);
  known.current = answer?.ok ? answer.body : known.current;
  return html`
    <section class="card" aria-labelledby="story" data-test="story-of" data-id=${id}>
      <p class="back"><a href=${href(PATH)} data-test="back">${t("activity.back")}</a></p>
      ${answer && !answer.ok && html`<${ProblemNotice} problem=${answer.problem} again=${reload} />`}
      ${answer === null && html`<p class="loading" role="status">${t("loading")}</p>`}
      ${known.current && html`<${Told} ...${{ client, changed }} transfer=${known.current} />`}
    </section>
  `;
}

function Told({ client, transfer, changed }) {
  const [said, say] = useState("");
  const heading = useRef(null);
  useEffect(() => heading.current.focus(), []);
  const done = (text) => {
    say(text);
    changed();
  };
  return html`
    <h2 id="story" tabindex="-1" ref=${heading}>${t("activity.order", { order: nameOfOrder(transfer) })}</h2>
    <${Facts} transfer=${transfer} />
    <${Reason} reason=${transfer.reason} />
    <div class="buttons"><${Actions} ...${{ client, transfer, done }} /></div>
    <p class="result" role="status" data-test="story-result">${said}</p>
    <h3>${t("activity.timeline")}</h3>
    <${Timeline} items=${itemsOf(transfer)} />
    <h3>${t("activity.now")}</h3>
    <${Now} client=${client} transfer=${transfer} />
  `;
}

function Facts({ transfer }) {
  const { state, direction, trackingNumbers, attempts, nextAttemptAt, createdAt } = transfer;
  const facts = [
    ["state", html`<${StateBadge} state=${state} />`],
    ["direction", html`<${Direction} direction=${direction} />`],
    ["rackbeat", html`<${RackbeatNumber} transfer=${transfer} />`],
    ["webshipper", html`<${WebshipperNumber} transfer=${transfer} />`],
    ["created", html`<${Time} at=${createdAt} />`],
    ["tracking", trackingNumbers.join(", ")],
    ["attempts", attempts > 0 && number(attempts)],
    ["next", nextAttemptAt && html`<${Time} at=${nextAttemptAt} />`],
  ];
  return html`
    <dl class="facts">
      ${facts.filter(([, value]) => value).map(([name, value]) => html`
        <div key=${name}><dt>${t(`activity.${name}`)}</dt><dd data-test="story-${name}">${value}</dd></div>
      `)}
    </dl>
  `;
}

// An attempt that failed is one of the events, at the same moment.
function itemsOf({ events, attemptLog }) {
  return events.map((event) => {
    const attempt = attemptLog.find(({ at }) => at === event.at);
    const why = event.reasonCode ? `: ${nameOf(event.reasonCode)}` : "";
    return {
      at: event.at,
      tone: toneOf(event.state),
      icon: iconOf(event.state),
      title: `${t(`state.${event.state}`)}${why}`,
      detail: html`<${Detail}>${event.message}</>${attempt && html`<${Attempt} attempt=${attempt} />`}`,
    };
  });
}

function Attempt({ attempt: { attempt, vendor, vendorStatus } }) {
  const side = vendor?.toLowerCase();
  const answer = { vendor: t(`vendor.${side}`), status: String(vendorStatus) };
  return html`
    <p class="attempt" data-test="attempt">
      ${t("activity.attempt", { attempt })}${" "}${vendor && vendorStatus && t("activity.answered", answer)}
    </p>
  `;
}

// The rules and the document as they would be now; asked for by hand, because both vendors are read.
function Now({ client, transfer }) {
  const [answer, setAnswer] = useState(null);
  const look = async () => {
    setAnswer(await client.post("/preview", keyOf(transfer), { patience: PATIENCE_MS }));
    return t("activity.now.done");
  };
  return html`
    <p class="help">${t("activity.now.what")}</p>
    <${ActionButton} act=${look} label=${t("activity.now.look")} icon="search" name="preview" />
    ${answer?.ok && html`<${Verdict} preview=${answer.body} />`}
    ${answer && !answer.ok && html`<${ProblemNotice} problem=${answer.problem} />`}
  `;
}
