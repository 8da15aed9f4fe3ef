// The settings' view: what must be so before orders can move, the settings, trying them, and the connection.
import { t } from "../i18n.js";
import { html } from "../lib.js";
import { sentence } from "../parts/notice.js";
import { Prerequisites, stepsOf } from "../parts/prerequisites.js";
import { Form } from "./form.js";
import { Manage } from "./manage.js";
import { Reconnect } from "./reconnect.js";
import { TryOut } from "./tryout.js";

export function Overview({ client, connection, reload, ended }) {
  if (connection.status === "DISCONNECTED") {
    return null; // the status says what to do
  }
  const shared = { client, connection, reload };
  return html`
    ${connection.status === "RECONNECT" && html`<${Logins} ...${shared} />`}
    <${SetUp} ...${shared} />
    ${connection.status !== "SYNCING" && html`<${Form} ...${shared} /><${TryOut} client=${client} />`}
    <${Manage} ...${shared} ended=${ended} />
  `;
}

function Logins(shared) {
  return html`
    <section class="card" aria-labelledby="logins">
      <h2 id="logins">${t("set.logins")}</h2>
      <${Reconnect} ...${shared} />
    </section>
  `;
}

function SetUp({ client, connection, reload }) {
  const check = async () => {
    const answer = await client.post("/prerequisites/check");
    await reload();
    return answer.ok ? t("check.done") : sentence(answer.problem);
  };
  return html`
    <section class="card" aria-labelledby="setup">
      <h2 id="setup">${t("settings.setup")}</h2>
      <${Prerequisites} steps=${stepsOf(connection)} check=${check} />
    </section>
  `;
}
