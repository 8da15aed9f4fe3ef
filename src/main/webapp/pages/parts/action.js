// A button that does something which takes a while: it cannot be pressed twice, and says how it ended.
import { t } from "../i18n.js";
import { classes, html, useState } from "../lib.js";
import { Icon } from "./icon.js";

/**
 * @param act async () => what to say about it (a text or markup), or nothing
 * @param kind "main" (one per view), "danger", "plain"; else a normal one
 * @param name for tests: its data-test
 */
export function ActionButton({ act, label, kind, icon, name, describedby }) {
  const [running, setRunning] = useState(false);
  const [result, setResult] = useState(null);
  const press = async () => {
    if (!running) {
      setRunning(true);
      setResult(null);
      try {
        setResult((await act()) ?? null);
      } finally {
        setRunning(false);
      }
    }
  };
  return html`
    <span class="action">
      <${Button} busy=${running} press=${press} ...${{ label, kind, icon, name, describedby }} />
      <span class="result" role="status">${running ? t("running") : result}</span>
    </span>
  `;
}

/** The button alone. A busy one keeps the focus: it is not disabled, it does nothing. */
export function Button({ label, press, kind, icon, busy = false, name, describedby, submit = false }) {
  return html`
    <button type=${submit ? "submit" : "button"} class=${classes("button", kind)} data-test=${name}
      aria-disabled=${busy ? "true" : undefined} aria-describedby=${describedby}
      onClick=${busy ? (event) => event.preventDefault() : press}>
      ${busy ? html`<${Icon} name="ring" />` : icon && html`<${Icon} name=${icon} />`}
      <span>${label}</span>
    </button>
  `;
}
