// The connection itself: pause, resume, other logins, and its end.
import { t } from "../i18n.js";
import { html, useState } from "../lib.js";
import { ActionButton, Button } from "../parts/action.js";
import { sentence } from "../parts/notice.js";
import { Disconnect } from "./disconnect.js";
import { Reconnect } from "./reconnect.js";

export function Manage({ client, connection, reload, ended }) {
  const [changing, setChanging] = useState(false);
  const broken = connection.status === "RECONNECT";
  const close = () => setChanging(false);
  return html`
    <section class="card" aria-labelledby="manage" data-test="manage">
      <h2 id="manage">${t("set.manage")}</h2>
      <${Pause} ...${{ client, connection, reload }} />
      ${!broken && html`
        <div class="buttons">
          ${changing || html`
            <${Button} name="reconnect" icon="lock" label=${t("set.logins.change")} press=${() => setChanging(true)} />
          `}
        </div>
        ${changing && html`<${Reconnect} ...${{ client, connection, reload, close }} />`}
      `}
      <${Disconnect} ...${{ client, ended }} />
    </section>
  `;
}

/** Pause and resume; nothing where neither makes sense. */
export function Pause({ client, connection, reload }) {
  const act = (what) => async () => {
    const answer = await client.post(`/${what}`);
    await reload();
    return answer.ok ? t(`set.${what}.done`) : sentence(answer.problem);
  };
  const what = { ACTIVE: "pause", SETUP: "pause", PAUSED: "resume" }[connection.status];
  return what
    ? html`
        <p class="help">${t(`set.${what}.help`)}</p>
        <div class="buttons">
          <${ActionButton} name=${what} icon=${what === "pause" ? "pause" : "right"} label=${t(`set.${what}`)}
            act=${act(what)} />
        </div>
      `
    : null;
}
