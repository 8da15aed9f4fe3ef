// One of many: the browser's own select where the list is short, one to search in where it is long.
import { t } from "../i18n.js";
import { html } from "../lib.js";
import { Combobox } from "./combobox.js";
import { Field } from "./field.js";

const LONG = 15;

/**
 * @param options [{id, name}]
 * @param value the chosen id, or null
 * @param none the text for "nothing chosen": there is never a silent first one
 * @param change (id or null)
 */
export function SelectField({ options, value, change, none = t("select.choose"), ...field }) {
  const all = withVanished(options, value === null ? [] : [value]);
  const Control = all.length > LONG ? Combobox : Select;
  return html`
    <${Field} ...${field}>
      ${(attributes) => html`
        <${Control} attributes=${attributes} options=${all} value=${value} none=${none} change=${change} />
      `}
    </>
  `;
}

/** What is stored and exists no more is shown, so that saving the rest does not change it unseen. */
export function withVanished(options, chosen) {
  const gone = chosen.filter((value) => !options.some(({ id }) => id === value));
  return [...gone.map((id) => ({ id, name: t("select.gone", { id }) })), ...options];
}

function Select({ attributes, options, value, none, change }) {
  return html`
    <select ...${attributes} onChange=${(event) => change(event.target.value || null)}>
      <option value="" selected=${value === null}>${none}</option>
      ${options.map(
        ({ id, name }) => html`<option key=${id} value=${id} selected=${id === value}>${name}</option>`,
      )}
    </select>
  `;
}
