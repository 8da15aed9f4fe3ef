// A settings link, which is said once: shown to be copied, and kept nowhere.
import { t } from "../i18n.js";
import { html, useRef } from "../lib.js";
import { ActionButton } from "../parts/action.js";
import { Field } from "../parts/field.js";

export function SettingsLink({ link }) {
  const box = useRef(null);
  // Without https a browser gives no clipboard: then the text is marked, to be copied by hand.
  const copy = async () => {
    box.current.querySelector("input").select();
    try {
      await navigator.clipboard.writeText(link);
      return t("console.link.copied");
    } catch {
      return t("console.link.marked");
    }
  };
  return html`
    <div class="link" ref=${box}>
      <${Field} id="settings-link" label=${t("console.link")} help=${t("console.link.once")}>
        ${(attributes) => html`<input ...${attributes} readonly value=${link} />`}
      </>
      <${ActionButton} act=${copy} name="copy" label=${t("console.link.copy")} />
    </div>
  `;
}
