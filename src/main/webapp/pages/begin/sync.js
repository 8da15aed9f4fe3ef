// Connected: how far the first sync is, and then on to the settings.
import { t } from "../i18n.js";
import { html, useEffect, useRef, useState } from "../lib.js";
import { useEvery } from "../load.js";
import { Button } from "../parts/action.js";
import { Detail } from "../parts/detail.js";
import { Icon } from "../parts/icon.js";
import { Notice, ProblemNotice } from "../parts/notice.js";
import { inThisLanguage } from "../route.js";

const EVERY_MS = 1_000;
const PAUSE_MS = 4_000;

/**
 * @param installed {client, settingsLink, redirectTo}
 * @param staying the settings are not opened by themselves
 */
export function FirstSync({ installed, connection, setConnection, staying, setStaying }) {
  const [problem, setProblem] = useState(null);
  const running = connection.status === "SYNCING";
  const look = async () => {
    const answer = await installed.client.get();
    setProblem(answer.problem);
    answer.ok && setConnection(answer.body);
  };
  useEvery(running ? EVERY_MS : 0, look);
  return html`
    <h2>${running ? t("sync.title") : t("sync.done")}</h2>
    ${running
      ? html`<${Running} connection=${connection} />`
      : html`<${Done} ...${{ ...installed, connection, staying, setStaying }} />`}
    ${problem && html`<${ProblemNotice} problem=${problem} again=${look} />`}
  `;
}

function Running({ connection }) {
  return html`
    <div class="progress" role="progressbar" aria-label=${t("sync.title")}></div>
    <p role="status" id="result">${t("sync.running", { company: connection.companyName })}</p>
    <${Detail}>${connection.statusReason}</>
  `;
}

function Done({ settingsLink, redirectTo, connection, staying, setStaying }) {
  const settings = useRef(null);
  const ready = !staying && canMove(connection);
  const link = inThisLanguage(settingsLink);
  useEffect(() => settings.current.focus(), []);
  useEffect(() => {
    const clock = ready && setTimeout(() => location.assign(link), PAUSE_MS);
    return () => clearTimeout(clock);
  }, [ready]);
  return html`
    <${Notice} tone="ok" title=${t("sync.ready", { company: connection.companyName })}>
      <p id="result">${ready ? t("sync.goes") : t("sync.next")}</p>
    </>
    <div class="buttons">
      <a ref=${settings} class="button main" id="go" href=${link}>${t("sync.settings")} <${Icon} name="right" /></a>
      ${ready && html`<${Button} name="stay" label=${t("sync.stay")} press=${() => setStaying(true)} />`}
      ${isWeb(redirectTo) && html`<a class="button plain" id="back" href=${redirectTo}>${t("sync.rackbeat")}</a>`}
    </div>
  `;
}

// What is left open (webhooks, delivery terms) stands on the settings page too.
function canMove({ prerequisites }) {
  const needed = ["WEBSHIPPER_LOGIN", "ORDER_CHANNEL"];
  return needed.every((name) => prerequisites.some((one) => one.name === name && one.met));
}

function isWeb(address) {
  return /^https?:\/\//.test(address ?? "");
}
