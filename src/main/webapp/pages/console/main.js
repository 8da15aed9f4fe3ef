// The operator's console. The server asks for the login before it gives this page.
import { t } from "../i18n.js";
import { html, useState } from "../lib.js";
import { openPage } from "../page.js";
import { Add } from "./add.js";
import { Connections } from "./connections.js";
import { DeadLetters } from "./letters.js";
import { Pace } from "./pace.js";

openPage("console.title", Console, "console/");

// changes: counts what was done to many or to a new one, so that the list is read anew
function Console() {
  const [changes, setChanges] = useState(0);
  const changed = () => setChanges((now) => now + 1);
  return html`
    <header class="heading"><h1>${t("console.title")}</h1><${Add} added=${changed} /></header>
    <${DeadLetters} retried=${changed} />
    <${Connections} changes=${changes} />
    <${Pace} />
  `;
}
