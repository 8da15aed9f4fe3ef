// The two views of the page. They are links: "back" works, and so does a bookmark.
import { t } from "../i18n.js";
import { html } from "../lib.js";
import { href } from "../route.js";

export function Tabs({ path }) {
  const link = (to, name) => html`
    <li>
      <a href=${href(to)} data-test="tab-${name}" aria-current=${path === to ? "page" : undefined}>
        ${t(`settings.${name}`)}
      </a>
    </li>
  `;
  return html`
    <nav class="tabs" aria-label=${t("settings.views")}>
      <ul>${link("/", "settings")}${link("/activity", "activity")}</ul>
    </nav>
  `;
}
