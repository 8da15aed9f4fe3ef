// The switch between the languages; each is written in itself.
import { LANGUAGES, choose, currentLanguage, t } from "../i18n.js";
import { html } from "../lib.js";

export function LanguageSwitch() {
  return html`
    <ul class="languages" aria-label=${t("page.language")}>
      ${Object.entries(LANGUAGES).map(
        ([code, name]) => html`
          <li>
            <button type="button" lang=${code} data-test="language-${code}"
              aria-pressed=${code === currentLanguage() ? "true" : "false"} onClick=${() => choose(code)}>
              <span class="short" aria-hidden="true">${code.toUpperCase()}</span><span class="long">${name}</span>
            </button>
          </li>
        `,
      )}
    </ul>
  `;
}
