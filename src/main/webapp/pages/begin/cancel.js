// The merchant does not want to: asked once more, then Rackbeat is told.
import { call } from "../api.js";
import { t } from "../i18n.js";
import { html, useState } from "../lib.js";
import { ActionButton, Button } from "../parts/action.js";
import { Dialog } from "../parts/dialog.js";
import { sentence } from "../parts/notice.js";

export function Cancel({ token }) {
  const [asking, setAsking] = useState(false);
  const [cancelled, setCancelled] = useState(false);
  const cancel = async () => {
    const answer = await call("DELETE", `/api/installations/${encodeURIComponent(token)}`);
    answer.ok && setCancelled(true);
    return answer.ok ? null : sentence(answer.problem);
  };
  const leave = () => setAsking(false);
  return html`
    <${Button} kind="plain" name="cancel" label=${t("cancel")} press=${() => setAsking(true)} />
    ${asking && !cancelled && html`<${Question} leave=${leave} cancel=${cancel} />`}
    ${cancelled && html`<${Cancelled} />`}
  `;
}

function Question({ leave, cancel }) {
  return html`
    <${Dialog} title=${t("begin.cancel.title")} close=${leave}>
      <p>${t("begin.cancel.text")}</p>
      <div class="buttons">
        <${ActionButton} kind="danger" name="cancel-now" label=${t("begin.cancel.now")} act=${cancel} />
        <${Button} name="keep" label=${t("begin.cancel.keep")} press=${leave} />
      </div>
    </>
  `;
}

// Nothing is left to do here: it cannot be closed.
function Cancelled() {
  return html`
    <${Dialog} title=${t("begin.cancelled")} close=${() => {}}>
      <p role="status" id="cancelled">${t("begin.cancelled.todo")}</p>
    </>
  `;
}
