// Trying one order before anything is switched on: what would be done with it, rule by rule. Nothing is sent.
import { Verdict } from "../activity/verdict.js";
import { t } from "../i18n.js";
import { html, useState } from "../lib.js";
import { Button } from "../parts/action.js";
import { TextField } from "../parts/field.js";
import { ProblemNotice } from "../parts/notice.js";
import { RadioField } from "../parts/radios.js";

const SIDES = ["rackbeatOrderNumber", "webshipperOrderId"];

export function TryOut({ client }) {
  const [side, setSide] = useState(SIDES[0]);
  const [typed, setTyped] = useState("");
  const [answer, setAnswer] = useState(null);
  const [running, setRunning] = useState(false);
  const [empty, setEmpty] = useState(false);
  const look = async () => {
    setAnswer(null);
    setRunning(true);
    setAnswer(await client.post("/preview", { [side]: typed.trim() }));
    setRunning(false);
  };
  const submit = (event) => {
    event.preventDefault();
    setEmpty(typed.trim() === "");
    typed.trim() !== "" && !running && look();
  };
  const sides = SIDES.map((id) => ({ id, name: t(`set.try.${id}`) }));
  return html`
    <section class="card" aria-labelledby="tryout" data-test="tryout">
      <form novalidate onSubmit=${submit}>
        <h2 id="tryout">${t("set.try")}</h2>
        <p class="help">${t("set.try.help")}</p>
        <${RadioField} id="try-side" label=${t("set.try.side")} options=${sides} value=${side} change=${setSide} />
        <${TextField} id="try-order" label=${t(`set.try.${side}`)} value=${typed} change=${setTyped}
          autocomplete="off" error=${empty ? { text: t("set.try.empty") } : undefined} />
        <div class="buttons">
          <${Button} submit name="try" icon="search" busy=${running} label=${t("set.try.now")} />
          <span class="result" role="status">${running ? t("running") : ""}</span>
        </div>
      </form>
      ${answer && (answer.ok
        ? html`<${Verdict} preview=${answer.body} />`
        : html`<${ProblemNotice} problem=${answer.problem} again=${look} />`)}
    </section>
  `;
}
