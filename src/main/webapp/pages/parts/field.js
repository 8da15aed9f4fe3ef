// One field with all that belongs to it: label, help, what is wrong, whether it is locked.
import { t } from "../i18n.js";
import { classes, html } from "../lib.js";
import { Detail } from "./detail.js";
import { Icon } from "./icon.js";

/**
 * @param id id and data-test of the control
 * @param help what it is for
 * @param error {text, detail}: what was typed cannot be used; detail is the server's sentence
 * @param problem the same about what is stored
 * @param locked the operator has decided it
 * @param idle why it has no effect now: it is greyed
 * @param kind "check": the control stands before the label
 * @param children (attributes) => the control; it takes the attributes
 */
export function Field({ id, label, help, error, problem, locked = false, idle, kind, children }) {
  const parts = { help, idle, error, problem, lock: locked && t("field.locked") };
  const described = Object.keys(parts).filter((name) => parts[name]);
  const attributes = {
    id,
    name: id,
    "data-test": id,
    "aria-describedby": described.map((name) => `${id}-${name}`).join(" ") || undefined,
    "aria-invalid": error ? "true" : undefined,
    disabled: locked || Boolean(idle),
  };
  return html`
    <div class=${classes("field", kind, error && "wrong", locked && "locked", idle && "idle")} data-field=${id}>
      <label for=${id}>${label}</label>
      ${help && html`<p class="help" id="${id}-help">${help}</p>`}
      ${idle && html`<p class="why" id="${id}-idle"><${Icon} name="info" /> ${idle}</p>`}
      ${children(attributes)}
      ${locked && html`<p class="lock" id="${id}-lock"><${Icon} name="lock" /> ${parts.lock}</p>`}
      ${problem && html`<${Complaint} id="${id}-problem" kind="problem" ...${problem} />`}
      ${error && html`<${Complaint} id="${id}-error" kind="error" ...${error} />`}
    </div>
  `;
}

/** What is wrong with a field: the reader's sentence and the server's own. */
export function Complaint({ id, kind, text, detail }) {
  return html`
    <p class="complaint ${kind}" id=${id}>
      <${Icon} name="alert" /> <span>${text} <${Detail}>${detail}</></span>
    </p>
  `;
}

/** A line of text. */
export function TextField({ value, change, type = "text", autocomplete, placeholder, ...field }) {
  return html`
    <${Field} ...${field}>
      ${(attributes) => html`
        <input ...${attributes} type=${type} value=${value} placeholder=${placeholder}
          autocomplete=${autocomplete} autocapitalize="none" spellcheck=${false}
          onInput=${(event) => change(event.target.value)} />
      `}
    </>
  `;
}

/** Yes or no. */
export function CheckField({ value, change, ...field }) {
  return html`
    <${Field} ...${field} kind="check">
      ${(attributes) => html`
        <input ...${attributes} type="checkbox" checked=${value}
          onChange=${(event) => change(event.target.checked)} />
      `}
    </>
  `;
}
