// One of a few, each with what it means.
import { t } from "../i18n.js";
import { classes, html } from "../lib.js";
import { Complaint } from "./field.js";
import { Icon } from "./icon.js";

/**
 * @param options [{id, name, help}]
 * @param value the chosen id; null: none is chosen yet
 * @param change (id)
 * The others as of Field.
 */
export function RadioField({ options, value, change, ...field }) {
  const { id, label, help, error, problem, locked = false, idle } = field;
  const shown = { help, idle, lock: locked, problem, error };
  const described = Object.keys(shown).filter((name) => shown[name]);
  return html`
    <fieldset class=${classes("field", "radios", error && "wrong", idle && "idle")} data-field=${id} data-test=${id}
      disabled=${locked || Boolean(idle)} tabindex="-1" aria-invalid=${error ? "true" : undefined}
      aria-describedby=${described.map((name) => `${id}-${name}`).join(" ") || undefined}>
      <legend>${label}</legend>
      ${help && html`<p class="help" id="${id}-help">${help}</p>`}
      ${idle && html`<p class="why" id="${id}-idle"><${Icon} name="info" /> ${idle}</p>`}
      ${options.map((one) => html`<${Radio} key=${one.id} ...${{ id, one, value, change }} />`)}
      ${locked && html`<p class="lock" id="${id}-lock"><${Icon} name="lock" /> ${t("field.locked")}</p>`}
      ${problem && html`<${Complaint} id="${id}-problem" kind="problem" ...${problem} />`}
      ${error && html`<${Complaint} id="${id}-error" kind="error" ...${error} />`}
    </fieldset>
  `;
}

function Radio({ id, one, value, change }) {
  const mine = `${id}-${one.id}`;
  return html`
    <div class="radio">
      <input type="radio" id=${mine} data-test=${mine} name=${id} value=${one.id} checked=${value === one.id}
        aria-describedby=${one.help ? `${mine}-help` : undefined} onChange=${() => change(one.id)} />
      <label for=${mine}>${one.name}</label>
      ${one.help && html`<p class="help" id="${mine}-help">${one.help}</p>`}
    </div>
  `;
}
