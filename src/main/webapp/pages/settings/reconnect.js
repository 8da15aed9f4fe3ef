// New logins: for one side or for both. Another account than before is asked about first.
import { t } from "../i18n.js";
import { html, useEffect, useRef, useState } from "../lib.js";
import { ActionButton, Button } from "../parts/action.js";
import { Dialog } from "../parts/dialog.js";
import { TextField } from "../parts/field.js";
import { Notice, ProblemNotice } from "../parts/notice.js";
import { Detail } from "../parts/detail.js";
import { filledIn, refused } from "./logins.js";

// Both vendors are asked before the answer comes.
const PATIENCE_MS = 120_000;
const LOOKS = {
  rackbeatToken: { type: "password", autocomplete: "off" },
  account: { autocomplete: "organization" },
  email: { type: "email", autocomplete: "username" },
  password: { type: "password", autocomplete: "current-password" },
  webshipperToken: { type: "password", autocomplete: "off" },
};
const EMPTY = { rackbeatToken: "", email: "", password: "", webshipperToken: "" };

/** @param close called when it is left; left out: it cannot be */
export function Reconnect({ client, connection, reload, close }) {
  const nothing = { ...EMPTY, account: connection.webshipperAccount };
  const [typed, setTyped] = useState(nothing);
  const [problem, setProblem] = useState(null);
  const [running, setRunning] = useState(false);
  const [done, setDone] = useState(false);
  const form = useRef(null);
  useEffect(() => form.current.querySelector("[aria-invalid=true]")?.focus(), [problem]);
  const send = async (switchAccount) => {
    setRunning(true);
    setDone(false);
    const body = { ...filledIn(typed), ...(switchAccount && { switchAccount }) };
    const answer = await client.post("/credentials", body, { patience: PATIENCE_MS });
    setRunning(false);
    setProblem(answer.problem);
    if (answer.ok) {
      setTyped(nothing);
      setDone(true);
      await reload();
    }
  };
  const submit = (event) => {
    event.preventDefault();
    running || send(false);
  };
  const wrong = refused(problem);
  const field = (name, help) => html`
    <${TextField} key=${name} id="login-${name}" label=${t(`set.login.${name}`)} help=${help} value=${typed[name]}
      error=${wrong[name]} change=${(value) => setTyped((now) => ({ ...now, [name]: value }))} ...${LOOKS[name]} />
  `;
  return html`
    <form ref=${form} class="part" novalidate onSubmit=${submit} data-test="reconnect-form"
      aria-label=${t("set.logins")}>
      <p class="help">${t("set.logins.help")}</p>
      <div class="pair">
        <fieldset class="field"><legend>${t("vendor.rackbeat")}</legend>
          ${field("rackbeatToken", t("set.login.rackbeatToken.help"))}
        </fieldset>
        <fieldset class="field"><legend>${t("vendor.webshipper")}</legend>
          ${field("account")} ${field("email")} ${field("password")}
          ${field("webshipperToken", t("set.login.webshipperToken.help"))}
        </fieldset>
      </div>
      ${problem && problem.status !== 409 && html`<${Failed} problem=${problem} />`}
      <div class="buttons">
        <${Button} submit kind="main" name="connect" busy=${running} label=${t("set.logins.now")} />
        ${close && html`<${Button} kind="plain" name="logins-close" label=${t("set.close")} press=${close} />`}
        <span class="result" role="status">${running ? t("running") : done ? t("set.logins.done") : ""}</span>
      </div>
      ${problem?.status === 409 && html`
        <${Switch} ...${{ problem }} go=${() => send(true)} leave=${() => setProblem(null)} />
      `}
    </form>
  `;
}

function Failed({ problem }) {
  return problem.errors.length > 0
    ? html`<${Notice} tone="bad" title=${t("set.logins.correct")} />`
    : html`<${ProblemNotice} problem=${problem} />`;
}

function Switch({ problem, go, leave }) {
  return html`
    <${Dialog} title=${t("set.switch")} close=${leave}>
      <p>${t("set.switch.text")} <${Detail}>${problem.detail}</></p>
      <div class="buttons">
        <${ActionButton} kind="danger" name="switch-now" label=${t("set.switch.now")} act=${go} />
        <${Button} name="switch-not" label=${t("cancel")} press=${leave} />
      </div>
    </>
  `;
}
