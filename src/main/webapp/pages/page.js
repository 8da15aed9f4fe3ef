// What every page has around its own content.
import { followHeight } from "./frame.js";
import { onChange, speak, t } from "./i18n.js";
import { html, render } from "./lib.js";
import { LanguageSwitch } from "./parts/language.js";

/**
 * Opens a page.
 * @param title key of its title
 * @param view the component of its content
 * @param folders where its own texts are, as "settings/"
 */
export async function openPage(title, view, ...folders) {
  await speak("", ...folders);
  const root = document.getElementById("page");
  const draw = () => {
    document.title = `${t(title)} · Rackship`;
    render(html`<${Page} view=${view} />`, root);
  };
  onChange(draw);
  draw();
  followHeight();
}

function Page({ view }) {
  return html`
    <a class="skip" href="#main" onClick=${skip}>${t("page.skip")}</a>
    <header class="top">
      <p class="brand"><span class="mark" aria-hidden="true"></span>Rackship</p>
      <${LanguageSwitch} />
    </header>
    <main id="main" tabindex="-1"><${view} /></main>
  `;
}

// The fragment holds the key: it must not become "#main".
function skip(event) {
  event.preventDefault();
  document.getElementById("main").focus();
}
