// The settings' view: what must be so before orders can move.
import { t } from "../i18n.js";
import { html } from "../lib.js";
import { sentence } from "../parts/notice.js";
import { Prerequisites, stepsOf } from "../parts/prerequisites.js";

export function Overview({ client, connection, reload }) {
  const steps = stepsOf(connection);
  const check = async () => {
    const answer = await client.post("/prerequisites/check");
    await reload();
    return answer.ok ? t("check.done") : sentence(answer.problem);
  };
  return html`
    <section class="card" aria-labelledby="setup">
      <h2 id="setup">${t("settings.setup")}</h2>
      <${Prerequisites} steps=${steps} check=${check} />
    </section>
  `;
}
