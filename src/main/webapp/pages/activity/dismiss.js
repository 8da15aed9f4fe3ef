// Nothing more is wanted of an order. Why is asked for: the next person reads it in the order's story.
import { t } from "../i18n.js";
import { html, useState } from "../lib.js";
import { ActionButton, Button } from "../parts/action.js";
import { Dialog } from "../parts/dialog.js";
import { Field } from "../parts/field.js";
import { sentence } from "../parts/notice.js";
import { nameOfOrder } from "./order.js";

const LONGEST = 400;

export function Dismiss({ client, transfer, close, done }) {
  const [note, setNote] = useState("");
  const [error, setError] = useState(null);
  const order = nameOfOrder(transfer);
  const send = async () => {
    if (!note.trim()) {
      return setError({ text: t("activity.note.missing") });
    }
    const { ok, problem } = await client.post(`/transfers/${transfer.id}/dismiss`, { note });
    if (!ok) {
      return setError({ text: sentence(problem), detail: problem.errors[0]?.message ?? problem.detail });
    }
    close();
    return done(t("activity.dismissed", { order }));
  };
  return html`
    <${Dialog} title=${t("activity.dismiss.title", { order })} close=${close}>
      <p>${t("activity.dismiss.what")}</p>
      <${Field} id="note" label=${t("activity.note")} help=${t("activity.note.help")} error=${error}>
        ${(attributes) => html`
          <textarea ...${attributes} rows="3" maxlength=${LONGEST} value=${note}
            onInput=${(event) => setNote(event.target.value)}></textarea>
        `}
      </>
      <div class="buttons">
        <${ActionButton} kind="main" label=${t("activity.dismiss")} act=${send} name="dismiss-now" />
        <${Button} label=${t("cancel")} press=${close} name="dismiss-not" />
      </div>
    </>
  `;
}
