// The lists that the settings choose from: when they were read, and reading them anew.
import { t } from "../i18n.js";
import { html } from "../lib.js";
import { ActionButton } from "../parts/action.js";
import { sentence } from "../parts/notice.js";
import { Time } from "../parts/time.js";

// Every list of both vendors is read before the answer comes.
const PATIENCE_MS = 120_000;

export function Lists({ client, options, reload }) {
  const refresh = async () => {
    const answer = await client.post("/options/refresh", undefined, { patience: PATIENCE_MS });
    answer.ok && (await reload());
    return answer.ok ? t("set.lists.done") : sentence(answer.problem);
  };
  return html`
    <p class="help" data-test="lists">
      ${options.refreshedAt ? html`${t("set.lists")} <${Time} at=${options.refreshedAt} />` : t("set.lists.never")}
    </p>
    <${ActionButton} name="refresh" icon="again" label=${t("set.lists.reload")} act=${refresh} />
  `;
}
