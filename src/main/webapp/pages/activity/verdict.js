// What would be done with an order now: the decision, what every rule says, and the document.
import { has, t } from "../i18n.js";
import { html } from "../lib.js";
import { Badge } from "../parts/badge.js";
import { Detail } from "../parts/detail.js";
import { Reason } from "../parts/reason.js";
import { Table } from "../parts/table.js";

const DECISIONS = {
  CREATE: ["ok", "done"],
  UPDATE: ["info", "again"],
  SHIP: ["ok", "truck"],
  SKIP: ["off", "skip"],
  HOLD: ["warn", "pause"],
  NOTHING: ["info", "check"],
};
const VERDICTS = { PASS: ["ok", "done"], STOP: ["warn", "alert"], NOT_APPLICABLE: ["off", "empty"] };
// Beside the setup guide's numbers.
const OTHERS = ["lines", "state"];

/** @param preview {decision, reason, rules, document} */
export function Verdict({ preview: { decision, reason, rules, document } }) {
  const [tone, icon] = DECISIONS[decision] ?? ["off", "empty"];
  const rows = rules.map((rule, index) => ({ id: index, ...rule }));
  return html`
    <div class="verdict" data-test="verdict" data-decision=${decision}>
      <p class="title">
        <${Badge} tone=${tone} icon=${icon}>${t(`activity.decision.${decision}`)}</>${" "}
        ${t(`activity.decision.${decision}.what`)}
      </p>
      <${Reason} reason=${reason} />
      ${rows.length > 0 && html`
        <${Table} name="rules" caption=${t("activity.rules")} columns=${columns()} rows=${rows} />
      `}
      ${document && html`<${Document} document=${document} />`}
    </div>
  `;
}

function columns() {
  const column = (name, cell) => ({ name, label: t(`activity.rule.${name}`), cell });
  return [
    column("name", ({ rule }) => nameOfRule(rule)),
    column("verdict", ({ verdict }) => html`<${Said} verdict=${verdict} />`),
    column("message", ({ message }) => html`<${Detail}>${message}</>`),
  ];
}

function nameOfRule(rule) {
  const name = has(`activity.rules.${rule}`) ? t(`activity.rules.${rule}`) : "";
  return OTHERS.includes(rule) ? name : `${rule}. ${name}`;
}

function Said({ verdict }) {
  const [tone, icon] = VERDICTS[verdict] ?? ["off", "empty"];
  return html`<${Badge} tone=${tone} icon=${icon}>${t(`activity.verdict.${verdict}`)}</>`;
}

/** As the receiving system would get it. */
function Document({ document }) {
  const title = t("activity.document");
  return html`
    <details data-test="document">
      <summary>${title}</summary>
      <div class="scroll" tabindex="0" role="region" aria-label=${title}>
        <pre lang="en">${JSON.stringify(document, null, 2)}</pre>
      </div>
    </details>
  `;
}
