// The end of the connection, asked once more.
import { t } from "../i18n.js";
import { html, useState } from "../lib.js";
import { ActionButton, Button } from "../parts/action.js";
import { Dialog } from "../parts/dialog.js";
import { CheckField } from "../parts/field.js";
import { sentence } from "../parts/notice.js";

// Webhooks are removed on both sides before the answer comes.
const PATIENCE_MS = 120_000;

/** @param ended called when it is done */
export function Disconnect({ client, ended }) {
  const [asking, setAsking] = useState(false);
  return html`
    <p class="help">${t("set.disconnect.help")}</p>
    <div class="buttons">
      <${Button} name="disconnect" label=${t("set.disconnect")} press=${() => setAsking(true)} />
    </div>
    ${asking && html`<${Question} ...${{ client, ended }} leave=${() => setAsking(false)} />`}
  `;
}

function Question({ client, ended, leave }) {
  const [purge, setPurge] = useState(false);
  const disconnect = async () => {
    const answer = await client.delete(purge ? "?purge=true" : "", { patience: PATIENCE_MS });
    answer.ok && ended();
    return answer.ok ? null : sentence(answer.problem);
  };
  return html`
    <${Dialog} title=${t("set.disconnect.title")} close=${leave}>
      <p>${t("set.disconnect.text")}</p>
      <${CheckField} id="purge" label=${t("set.purge")} help=${t("set.purge.help")} value=${purge} change=${setPurge} />
      <div class="buttons">
        <${ActionButton} kind="danger" name="disconnect-now" label=${t("set.disconnect.now")} act=${disconnect} />
        <${Button} name="stay-connected" label=${t("set.disconnect.keep")} press=${leave} />
      </div>
    </>
  `;
}
