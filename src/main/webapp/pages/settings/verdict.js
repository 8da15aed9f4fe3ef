// What would be done with an order, why, and what would be sent.
import { t } from "../i18n.js";
import { html } from "../lib.js";
import { Badge } from "../parts/badge.js";
import { Detail } from "../parts/detail.js";
import { Notice } from "../parts/notice.js";
import { Reason } from "../parts/reason.js";
import { Table } from "../parts/table.js";
import { labelOf } from "./fields.js";

const TONES = { CREATE: "ok", UPDATE: "ok", SHIP: "ok", SKIP: "wait", HOLD: "warn", NOTHING: "info" };
const LOOKS = { PASS: ["ok", "check"], STOP: ["warn", "alert"], NOT_APPLICABLE: ["off", "empty"] };

// Rules that are no setting.
const WORDS = ["state", "lines"];

/** @param preview as the interface gives it */
export function Verdict({ preview: { decision, reason, rules, document } }) {
  const rows = rules.map((one, index) => ({ id: String(index), ...one }));
  return html`
    <div data-test="preview" data-decision=${decision}>
      <${Notice} tone=${TONES[decision]} title=${t(`set.decision.${decision}`)}><${Reason} reason=${reason} /></>
      <${Table} name="rules" caption=${t("set.rules")} columns=${columns()} rows=${rows} />
      ${document && html`
        <details data-test="document">
          <summary>${t("set.document")}</summary>
          <pre class="scroll" tabindex="0" lang="en">${JSON.stringify(document, null, 2)}</pre>
        </details>
      `}
    </div>
  `;
}

function Rule({ rule }) {
  return html`<span class="number">${rule}</span> <span lang="en">${labelOf(rule)}</span>`;
}

function columns() {
  const column = (name, cell) => ({ name, label: t(`set.rules.${name}`), cell });
  return [
    column("rule", ({ rule }) => (WORDS.includes(rule) ? t(`set.rule.${rule}`) : html`<${Rule} rule=${rule} />`)),
    column("verdict", ({ verdict }) => html`
      <${Badge} tone=${LOOKS[verdict][0]} icon=${LOOKS[verdict][1]}>${t(`set.verdict.${verdict}`)}</>
    `),
    column("message", ({ message }) => html`<${Detail}>${message}</>`),
  ];
}
