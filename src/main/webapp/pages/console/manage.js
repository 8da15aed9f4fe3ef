// What an operator can do about one connection: chosen, asked once more, done, and said how it ended.
import { operator } from "../api.js";
import { plural, t } from "../i18n.js";
import { html, useLayoutEffect, useRef, useState } from "../lib.js";
import { ActionButton, Button } from "../parts/action.js";
import { StatusBadge } from "../parts/badge.js";
import { Detail } from "../parts/detail.js";
import { Dialog } from "../parts/dialog.js";
import { sentence } from "../parts/notice.js";
import { SettingsLink } from "./link.js";

// Both vendors are asked, subscription by subscription.
const PATIENCE_MS = 120_000;
const ACTIONS = [
  { name: "pause", path: "/pause", fits: ({ status }) => !["PAUSED", "DISCONNECTED"].includes(status) },
  { name: "resume", path: "/resume", fits: ({ status }) => status === "PAUSED" },
  { name: "retry", path: "/transfers/retry", fits: ({ needsAttention }) => needsAttention > 0 },
  { name: "webhooks", path: "/webhooks/register", fits: ({ status }) => status !== "DISCONNECTED" },
  { name: "link", path: "/settings-link", fits: ({ status }) => status !== "DISCONNECTED" },
];

/** @param done async, called when something was done to it */
export function Manage({ row, close, done }) {
  const [chosen, setChosen] = useState(null);
  const body = useRef(null);
  // What was pressed is gone: the focus goes on with what is there instead.
  useLayoutEffect(() => body.current.querySelector("h3, button").focus(), [chosen]);
  const back = () => setChosen(null);
  return html`
    <${Dialog} title=${row.companyName} close=${close}>
      <div ref=${body} data-test="manage-dialog">
        <p><${StatusBadge} status=${row.status} /></p>
        ${chosen
          ? html`<${Question} ...${chosen} ...${{ row, done, back, close }} />`
          : html`<${Choice} row=${row} choose=${setChosen} close=${close} />`}
      </div>
    </>
  `;
}

function Choice({ row, choose, close }) {
  const fitting = ACTIONS.filter(({ fits }) => fits(row));
  return html`
    ${fitting.length === 0 && html`<p class="empty">${t("console.do.nothing")}</p>`}
    <ul class="choice">
      ${fitting.map((action) => html`<${Option} ...${{ action, choose }} />`)}
    </ul>
    <div class="buttons"><${Button} kind="plain" name="close" label=${t("console.close")} press=${close} /></div>
  `;
}

function Option({ action, choose }) {
  const { name } = action;
  return html`
    <li><${Button} name=${name} label=${t(`console.do.${name}`)} press=${() => choose(action)} /></li>
  `;
}

function Question({ name, path, row, done, back, close }) {
  const [link, setLink] = useState(null);
  const [ended, setEnded] = useState(false);
  const act = async () => {
    const connection = operator.connection(row.id);
    const answer = await connection.post(path, {}, { patience: PATIENCE_MS });
    if (!answer.ok) {
      return html`${sentence(answer.problem)} <${Detail}>${answer.problem.detail}</>`;
    }
    setEnded(true);
    name === "link" && setLink(answer.body.settingsLink);
    await done();
    return name === "retry" ? plural("console.retried", answer.body.retried) : t(`console.do.${name}.done`);
  };
  return html`
    <h3 tabindex="-1">${t(`console.do.${name}`)}</h3>
    <p>${t(`console.do.${name}.text`, { count: row.needsAttention })}</p>
    ${link && html`<${SettingsLink} link=${link} />`}
    <div class="buttons">
      <${Once} ended=${ended} act=${act} label=${t("console.do.it")} />
      ${!ended && html`<${Button} name="back" label=${t("console.back")} press=${back} />`}
      <${Button} kind="plain" name="close" label=${t("console.close")} press=${close} />
    </div>
  `;
}

// Done is done: the button goes, its result stays, and the focus goes to it.
function Once({ ended, act, label }) {
  const box = useRef(null);
  useLayoutEffect(() => {
    ended && box.current.focus();
  }, [ended]);
  return html`
    <span class=${ended ? "ended" : ""} ref=${box} tabindex="-1">
      <${ActionButton} kind="main" name="confirm" act=${act} label=${label} />
    </span>
  `;
}
