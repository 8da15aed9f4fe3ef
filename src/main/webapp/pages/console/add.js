// A connection by keys, without Rackbeat's app store.
import { operator } from "../api.js";
import { t } from "../i18n.js";
import { html, useEffect, useLayoutEffect, useRef, useState } from "../lib.js";
import { Button } from "../parts/action.js";
import { Dialog } from "../parts/dialog.js";
import { TextField } from "../parts/field.js";
import { Notice, ProblemNotice } from "../parts/notice.js";
import { SettingsLink } from "./link.js";

// Two vendors are asked, and the webhooks are set up, before the answer comes.
const PATIENCE_MS = 120_000;
const NOTHING = { rackbeatToken: "", account: "", webshipperToken: "", email: "", password: "" };
// The server's names of the fields.
const FIELDS = {
  "rackbeat.apiToken": "rackbeatToken",
  "webshipper.account": "account",
  "webshipper.apiToken": "webshipperToken",
  "webshipper.email": "email",
  "webshipper.password": "password",
};

/** @param added called when there is one more */
export function Add({ added }) {
  const [open, setOpen] = useState(false);
  const close = () => setOpen(false);
  return html`
    <${Button} name="add" label=${t("console.add")} press=${() => setOpen(true)} />
    ${open && html`<${Dialog} title=${t("console.add")} close=${close}><${Keys} ...${{ added, close }} /></>`}
  `;
}

function Keys({ added, close }) {
  const [connected, setConnected] = useState(null);
  const done = (answer) => {
    setConnected(answer);
    added();
  };
  return connected
    ? html`<${Connected} ...${connected} close=${close} />`
    : html`<${KeysForm} done=${done} close=${close} />`;
}

// The form is gone: the focus goes on with what it became.
function Connected({ connection, settingsLink, close }) {
  const box = useRef(null);
  useLayoutEffect(() => box.current.focus(), []);
  return html`
    <div ref=${box} tabindex="-1" data-test="added">
      <${Notice} tone="ok" title=${t("console.added", { company: connection.companyName })} />
      <${SettingsLink} link=${settingsLink} />
      <div class="buttons"><${Button} name="close" label=${t("console.close")} press=${close} /></div>
    </div>
  `;
}

function KeysForm({ done, close }) {
  const [typed, setTyped] = useState(NOTHING);
  const [byPassword, setByPassword] = useState(false);
  const [problem, setProblem] = useState(null);
  const [running, setRunning] = useState(false);
  const form = useRef(null);
  useEffect(() => form.current.querySelector("[aria-invalid=true]")?.focus(), [problem]);
  const submit = async (event) => {
    event.preventDefault();
    if (running) {
      return;
    }
    setRunning(true);
    const body = keys(typed, byPassword);
    const answer = await operator.post("/api/connections", body, { patience: PATIENCE_MS });
    setRunning(false);
    answer.ok ? done(answer.body) : setProblem(answer.problem);
  };
  const wrong = complaints(problem);
  const field = (name, type = "password") => html`
    <${TextField} id=${name} type=${type} label=${t(`console.add.${name}`)} value=${typed[name]} autocomplete="off"
      error=${wrong[name]} change=${(value) => setTyped((now) => ({ ...now, [name]: value }))} />
  `;
  return html`
    <form ref=${form} id="keys" novalidate onSubmit=${submit}>
      ${field("rackbeatToken")}
      ${field("account", "text")}
      ${byPassword ? [field("email", "email"), field("password")] : field("webshipperToken")}
      <p>
        <button type="button" class="switch" id="other-login" onClick=${() => setByPassword(!byPassword)}>
          ${t(byPassword ? "console.add.byToken" : "console.add.byPassword")}
        </button>
      </p>
      ${problem && !running && html`<${ProblemNotice} problem=${unplaced(problem)} />`}
      <div class="buttons">
        <${Button} submit kind="main" name="connect" busy=${running} label=${t("console.add.connect")} />
        <${Button} kind="plain" name="cancel-add" label=${t("cancel")} press=${close} />
      </div>
      <p class="result" role="status">${running ? t("running") : ""}</p>
    </form>
  `;
}

// The server takes a token before a password: only one of them is sent.
function keys({ rackbeatToken, account, webshipperToken, email, password }, byPassword) {
  const login = byPassword ? { email: email.trim(), password } : { apiToken: webshipperToken.trim() };
  return { rackbeat: { apiToken: rackbeatToken.trim() }, webshipper: { account, ...login } };
}

function complaints(problem) {
  const placed = problem?.errors.filter(({ field }) => field in FIELDS) ?? [];
  const text = t("problem.422");
  return Object.fromEntries(placed.map(({ field, message }) => [FIELDS[field], { text, detail: message }]));
}

// What the server says of fields stands at the fields; of others it is said here.
function unplaced(problem) {
  const others = problem.errors.filter(({ field }) => !(field in FIELDS)).map(({ message }) => message);
  return { ...problem, detail: [problem.detail, ...others].join(" ") };
}
