// The server's root: where to go from here.
import { t } from "../i18n.js";
import { html } from "../lib.js";
import { openPage } from "../page.js";

openPage("home.title", Home, "home/");

function Home() {
  const link = (to, name) => html`<li><a href=${to}>${t(`home.${name}`)}</a></li>`;
  return html`
    <h1>${t("home.title")}</h1>
    <p class="lead">${t("home.lead")}</p>
    <div class="pair">
      <section class="card">
        <h2>${t("home.merchants")}</h2>
        <p>${t("home.merchants.todo")}</p>
      </section>
      <section class="card">
        <h2>${t("home.operators")}</h2>
        <ul>
          ${link("/console/", "console")} ${link("/openapi/ui/", "interface")}
          ${link("/health", "health")} ${link("/metrics", "metrics")}
        </ul>
      </section>
    </div>
  `;
}
