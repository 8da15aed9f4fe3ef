// The settings: one field below the other, and one button that saves them all.
import { t } from "../i18n.js";
import { html, useEffect } from "../lib.js";
import { useAnswer } from "../load.js";
import { ProblemNotice } from "../parts/notice.js";
import { useDraft } from "./draft.js";
import { FIELDS } from "./fields.js";
import { goToFirstWrong } from "./focus.js";
import { Lists } from "./lists.js";
import { SaveBar } from "./save.js";
import { Setting } from "./setting.js";
import { useWaiting } from "./waiting.js";

const optionsOf = (channel) => (channel ? `/options?${new URLSearchParams({ orderChannelId: channel })}` : "/options");

export function Form({ client, connection, reload }) {
  const settings = useDraft(client, reload);
  const channel = settings.draft?.orderChannelId ?? null;
  // Shipping rates are suggested for the chosen order channel, so they are asked for anew.
  const [options, reloadOptions] = useAnswer((signal) => client.get(optionsOf(channel), { signal }), [
    client,
    connection.status,
    channel,
  ]);
  const waiting = useWaiting(client, connection.queue.needsAttention);
  useEffect(() => goToFirstWrong(), [settings.refusals]);
  const failed = settings.draft === null ? settings.problem : options && !options.ok ? options.problem : null;
  const again = () => Promise.all([settings.load(), reloadOptions()]);
  // What is typed stays: then only the lists are read.
  const anew = () => (settings.changed.length === 0 ? again() : reloadOptions());
  if (failed) {
    return html`<${ProblemNotice} problem=${failed} again=${again} />`;
  }
  if (settings.draft === null || options === null) {
    return html`<p class="loading" role="status">${t("loading")}</p>`;
  }
  const shared = { client, connection, settings, options: options.body, waiting };
  return html`
    <section class="card" aria-labelledby="settings" data-test="settings">
      <h2 id="settings">${t("settings.settings")}</h2>
      <${Lists} ...${{ client, options: options.body, reload: anew }} />
      ${FIELDS.map((field) => html`<${Setting} key=${field.name} field=${field} ...${shared} />`)}
      <${SaveBar} settings=${settings} />
    </section>
  `;
}
