// No. 4: fetching orders by hand, since a day or one of them, with its progress.
import { t } from "../i18n.js";
import { html, useState } from "../lib.js";
import { useEvery } from "../load.js";
import { Button } from "../parts/action.js";
import { TextField } from "../parts/field.js";
import { ProblemNotice } from "../parts/notice.js";
import { RadioField } from "../parts/radios.js";
import { Progress } from "./progress.js";

const KINDS = ["WEBSHIPPER_ORDERS", "RACKBEAT_ORDERS", "OPTIONS"];
const FIELDS = ["from", "to", "reference"];
const NOTHING = { kind: "WEBSHIPPER_ORDERS", from: "", to: "", reference: "" };
const EVERY_MS = 1_000;
const running = new WeakMap(); // outlives a look at another view

export function Sync({ client, title }) {
  const [typed, setTyped] = useState(NOTHING);
  const [sync, setSync] = useState(running.get(client) ?? null);
  const [problem, setProblem] = useState(null);
  const [starting, setStarting] = useState(false);
  const show = (next) => {
    running.set(client, next);
    setSync(next);
  };
  const look = async () => {
    const answer = await client.get(`/syncs/${sync.id}`);
    answer.ok && show(answer.body);
    setProblem(answer.problem);
  };
  const start = async () => {
    setStarting(true);
    const answer = await client.post("/syncs", wanted(typed));
    setStarting(false);
    setProblem(answer.problem);
    answer.ok && show(answer.body);
  };
  const cancel = async () => {
    const answer = await client.delete(`/syncs/${sync.id}`);
    answer.ok ? await look() : setProblem(answer.problem);
  };
  useEvery(sync?.state === "RUNNING" ? EVERY_MS : 0, look);
  return html`
    <div class="field part" role="group" aria-labelledby="sync-label" data-field="sync" data-test="sync">
      <h3 id="sync-label">${title}</h3>
      <p class="help">${t("set.sync.help")}</p>
      <${What} ...${{ typed, setTyped, problem }} />
      <div class="buttons">
        <${Button} name="sync-start" icon="again" busy=${starting} press=${start} label=${t("set.sync.start")} />
      </div>
      ${problem && problem.errors.length === 0 && html`<${ProblemNotice} problem=${problem} />`}
      ${sync && html`<${Progress} sync=${sync} cancel=${cancel} />`}
    </div>
  `;
}

function What({ typed, setTyped, problem }) {
  const change = (name) => (value) => setTyped((now) => ({ ...now, [name]: value }));
  const kinds = KINDS.map((id) => ({ id, name: t(`set.sync.${id}`) }));
  const field = (name, type) => html`
    <${TextField} key=${name} id="sync-${name}" type=${type} label=${t(`set.sync.${name}`)} autocomplete="off"
      help=${t(`set.sync.${name}.help`)} value=${typed[name]} change=${change(name)} error=${error(problem, name)} />
  `;
  return html`
    <${RadioField} id="sync-kind" label=${t("set.sync.kind")} options=${kinds} value=${typed.kind}
      change=${change("kind")} error=${error(problem, "kind")} />
    ${typed.kind !== "OPTIONS" && html`
      <div class="fields">${FIELDS.map((name) => field(name, name === "reference" ? "text" : "date"))}</div>
    `}
  `;
}

function wanted({ kind, ...typed }) {
  const filled = FIELDS.filter((name) => typed[name].trim() !== "").map((name) => [name, typed[name].trim()]);
  return kind === "OPTIONS" ? { kind } : { kind, ...Object.fromEntries(filled) };
}

function error(problem, name) {
  const found = problem?.errors.find(({ field }) => field === name);
  return found && { text: t("problem.422"), detail: found.message };
}
