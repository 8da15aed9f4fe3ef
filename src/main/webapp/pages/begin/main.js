// The install page, which Rackbeat opens with ?token=.
import { MerchantConnection } from "../api.js";
import { t } from "../i18n.js";
import { html, useState } from "../lib.js";
import { openPage } from "../page.js";
import { Notice, sentence } from "../parts/notice.js";
import { Prerequisites, stepsBefore, stepsOf } from "../parts/prerequisites.js";
import { Login } from "./login.js";
import { FirstSync } from "./sync.js";

const token = new URLSearchParams(location.search).get("token") ?? "";

openPage("begin.title", Begin, "begin/");

function Begin() {
  return html`
    <h1>${t("begin.title")}</h1>
    <p class="lead">${t("begin.lead")}</p>
    ${token ? html`<${Install} />` : html`<${NoToken} />`}
  `;
}

function NoToken() {
  return html`
    <${Notice} tone="warn" title=${t("begin.noToken")} quiet><p>${t("begin.noToken.todo")}</p></>
  `;
}

// login: waiting, trying or unmet, until there is a connection
function Install() {
  const [login, setLogin] = useState("waiting");
  const [installed, setInstalled] = useState(null);
  const [connection, setConnection] = useState(null);
  const [staying, setStaying] = useState(false);
  const connected = (answer) => {
    const key = new URL(answer.settingsLink).hash.slice(1);
    setConnection(answer.connection);
    setInstalled({ ...answer, client: new MerchantConnection(key) });
  };
  const check = async () => {
    setStaying(true); // who looks into it is not sent on
    const answer = await installed.client.post("/prerequisites/check");
    answer.ok && setConnection(answer.body);
    return answer.ok ? t("check.done") : sentence(answer.problem);
  };
  return html`
    <div class="pair">
      <section class="card">
        ${installed
          ? html`<${FirstSync} ...${{ installed, connection, setConnection, staying, setStaying }} />`
          : html`<${Login} ...${{ token, setLogin, connected }} />`}
      </section>
      <section class="card sunken" aria-labelledby="before">
        <h2 id="before">${t("begin.before")}</h2>
        <${Prerequisites} steps=${connection ? stepsOf(connection) : stepsBefore(login)} check=${connection && check} />
      </section>
    </div>
  `;
}
