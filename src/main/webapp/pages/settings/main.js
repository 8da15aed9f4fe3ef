// The merchant's page: #<key> opens the settings, #<key>/activity the activity.
import { Activity } from "../activity/view.js";
import { MerchantConnection } from "../api.js";
import { t } from "../i18n.js";
import { html, useMemo, useRef, useState } from "../lib.js";
import { useAnswer, useEvery } from "../load.js";
import { openPage } from "../page.js";
import { Notice, ProblemNotice } from "../parts/notice.js";
import { useRoute } from "../route.js";
import { Overview } from "./overview.js";
import { Status } from "./status.js";
import { Tabs } from "./tabs.js";

const EVERY_MS = 15_000;
// The key is worth nothing once the connection has ended here: nothing can be asked any more.
const ENDED = { status: "DISCONNECTED", statusReason: null };

openPage("settings.title", Settings, "settings/", "activity/");

function Settings() {
  const { key } = useRoute();
  return key ? html`<${Opened} key=${key} settingsKey=${key} />` : html`<${NoKey} />`;
}

function NoKey() {
  return html`
    <h1>${t("settings.title")}</h1>
    <${Notice} tone="warn" title=${t("settings.noKey")} quiet><p>${t("settings.noKey.todo")}</p></>
  `;
}

function Opened({ settingsKey }) {
  const client = useMemo(() => new MerchantConnection(settingsKey), [settingsKey]);
  const [answer, reload] = useAnswer((signal) => client.get("", { signal }), [client]);
  const known = useRef(null);
  const [over, setOver] = useState(false);
  useEvery(over ? 0 : EVERY_MS, reload);
  if (answer === null) {
    return html`<p class="loading" role="status">${t("loading")}</p>`;
  }
  // A lost network takes nothing away from what is shown, and nothing of what was typed.
  known.current = answer.ok ? answer.body : known.current;
  if (over) {
    return html`<${Shown} ...${{ client, reload }} connection=${{ ...known.current, ...ENDED }} />`;
  }
  return html`
    ${!answer.ok && html`<${ProblemNotice} problem=${answer.problem} again=${reload} />`}
    ${known.current
      ? html`<${Shown} ...${{ client, reload }} ended=${() => setOver(true)} connection=${known.current} />`
      : html`<h1>${t("settings.title")}</h1>`}
  `;
}

const VIEWS = { "/": Overview, "/activity": Activity };

// Every view gets the client, the connection, reload (what changes the connection reloads it), and ended.
function Shown(shared) {
  const { path } = useRoute();
  const tab = `/${path.split("/")[1]}`;
  const View = VIEWS[tab] ?? Overview;
  return html`
    <${Status} ...${shared} />
    <${Tabs} path=${tab} />
    <${View} ...${shared} />
  `;
}
