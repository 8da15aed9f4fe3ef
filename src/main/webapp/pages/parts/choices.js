// Several of many: checkboxes, with a search where there are many.
import { plural, t } from "../i18n.js";
import { classes, html, useState } from "../lib.js";
import { Complaint } from "./field.js";
import { Icon } from "./icon.js";
import { matching } from "./search.js";
import { withVanished } from "./select.js";

const LONG = 8;

/**
 * @param options [{id, name}]
 * @param value the chosen ids
 * @param none what it means that none is chosen
 * @param change (ids), in the order of the options
 * The others as of Field.
 */
export function ChoicesField({ options, value, none, change, ...field }) {
  const { id, label, help, locked = false, idle } = field;
  const [typed, setTyped] = useState("");
  const toggle = (one, on) => change(toggled(all, value, one, on));
  const all = withVanished(options, value);
  const count = value.length === 0 ? none : plural("choices.chosen", value.length);
  return html`
    <fieldset class=${classes("field", "choices", idle && "idle")} data-field=${id} data-test=${id}
      disabled=${locked || Boolean(idle)} aria-describedby="${id}-help ${id}-count" tabindex="-1">
      <legend>${label}</legend>
      <p class="help" id="${id}-help">${help}</p>
      ${idle && html`<p class="why"><${Icon} name="info" /> ${idle}</p>`}
      ${all.length > LONG && html`<${Search} id=${id} typed=${typed} type=${setTyped} />`}
      <ul>
        ${all.filter(matching(typed)).map(
          (one) => html`
            <li key=${one.id}>
              <label><input type="checkbox" checked=${value.includes(one.id)}
                onChange=${(event) => toggle(one.id, event.target.checked)} /> ${one.name}</label>
            </li>
          `,
        )}
      </ul>
      <p class="count" id="${id}-count" role="status">${count}</p>
      <${Remarks} ...${field} />
    </fieldset>
  `;
}

function Remarks({ id, error, problem, locked }) {
  return html`
    ${locked && html`<p class="lock"><${Icon} name="lock" /> ${t("field.locked")}</p>`}
    ${problem && html`<${Complaint} id="${id}-problem" kind="problem" ...${problem} />`}
    ${error && html`<${Complaint} id="${id}-error" kind="error" ...${error} />`}
  `;
}

function toggled(options, value, one, on) {
  return options.map(({ id }) => id).filter((id) => (id === one ? on : value.includes(id)));
}

function Search({ id, typed, type }) {
  return html`
    <label class="unseen" for="${id}-search">${t("select.search")}</label>
    <input id="${id}-search" type="search" value=${typed} placeholder=${t("select.search")}
      onInput=${(event) => type(event.target.value)} />
  `;
}
