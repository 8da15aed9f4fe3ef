// Several of many: checkboxes, with a search where there are many.
import { plural, t } from "../i18n.js";
import { html, useState } from "../lib.js";
import { Complaint } from "./field.js";
import { Icon } from "./icon.js";
import { matching } from "./search.js";

const LONG = 8;

/**
 * @param options [{id, name}]
 * @param value the chosen ids
 * @param none what it means that none is chosen
 * @param change (ids), in the order of the options
 */
export function ChoicesField({ id, label, help, options, value, none, change, error, locked = false }) {
  const [typed, setTyped] = useState("");
  const toggle = (one, on) => change(toggled(options, value, one, on));
  const count = value.length === 0 ? none : plural("choices.chosen", value.length);
  return html`
    <fieldset class="field choices" data-field=${id} data-test=${id} disabled=${locked}
      aria-describedby="${id}-help ${id}-count">
      <legend>${label}</legend>
      <p class="help" id="${id}-help">${help}</p>
      ${options.length > LONG && html`<${Search} id=${id} typed=${typed} type=${setTyped} />`}
      <ul>
        ${options.filter(matching(typed)).map(
          (one) => html`
            <li key=${one.id}>
              <label><input type="checkbox" checked=${value.includes(one.id)}
                onChange=${(event) => toggle(one.id, event.target.checked)} /> ${one.name}</label>
            </li>
          `,
        )}
      </ul>
      <p class="count" id="${id}-count" role="status">${count}</p>
      ${locked && html`<p class="lock"><${Icon} name="lock" /> ${t("field.locked")}</p>`}
      ${error && html`<${Complaint} id="${id}-error" kind="error" ...${error} />`}
    </fieldset>
  `;
}

function toggled(options, value, one, on) {
  const known = options.map((option) => option.id);
  const gone = value.filter((id) => !known.includes(id));
  return [...known.filter((id) => (id === one ? on : value.includes(id))), ...gone];
}

function Search({ id, typed, type }) {
  return html`
    <label class="unseen" for="${id}-search">${t("select.search")}</label>
    <input id="${id}-search" type="search" value=${typed} placeholder=${t("select.search")}
      onInput=${(event) => type(event.target.value)} />
  `;
}
