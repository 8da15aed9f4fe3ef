// A select that can be searched in: an editable combobox with a listbox, by the keys of the ARIA practices.
import { tellHeight } from "../frame.js";
import { t } from "../i18n.js";
import { classes, html, useEffect, useState } from "../lib.js";
import { matching } from "./search.js";

/** @param attributes those of the field; the others as of SelectField */
export function Combobox({ attributes, options, value, none, change }) {
  const [typed, setTyped] = useState(null);
  const [active, setActive] = useState(0);
  const open = typed !== null;
  const found = open ? [{ id: null, name: none }, ...options].filter(matching(typed)) : [];
  useEffect(() => {
    tellHeight();
    document.getElementById(`${attributes.id}-option-${active}`)?.scrollIntoView({ block: "nearest" });
  }, [open, active, typed]);

  const search = (text) => {
    setTyped(text);
    setActive(0);
  };
  const close = () => setTyped(null);
  const take = (option) => {
    change(option.id);
    close();
  };
  const keys = {
    ArrowDown: () => (open ? setActive(Math.min(active + 1, found.length - 1)) : search("")),
    ArrowUp: () => (open ? setActive(Math.max(active - 1, 0)) : search("")),
    Enter: () => (found[active] ? take(found[active]) : close()),
    Escape: close,
  };
  const press = (event) => {
    if (keys[event.key] && (open || event.key.startsWith("Arrow"))) {
      event.preventDefault();
      keys[event.key]();
    }
  };
  const chosen = options.find(({ id }) => id === value);
  return html`
    <div class="combobox">
      <input ...${attributes} type="text" role="combobox" autocomplete="off" spellcheck=${false}
        aria-expanded=${open ? "true" : "false"} aria-controls="${attributes.id}-list" aria-autocomplete="list"
        aria-activedescendant=${found.length > 0 ? `${attributes.id}-option-${active}` : undefined}
        placeholder=${open ? t("select.search") : none} value=${typed ?? chosen?.name ?? ""}
        onInput=${(event) => search(event.target.value)} onKeyDown=${press} onClick=${() => open || search("")}
        onBlur=${close} />
      <${Listbox} id=${attributes.id} ...${{ open, found, active, value, take }} />
      <span class="unseen" role="status">${open ? t("select.found", { count: found.length }) : ""}</span>
    </div>
  `;
}

function Listbox({ id, open, found, active, value, take }) {
  return html`
    <ul id="${id}-list" role="listbox" aria-label=${t("select.list")} class="over" hidden=${!open}
      data-over=${open ? "" : undefined}>
      ${found.map(
        (option, index) => html`
          <li id="${id}-option-${index}" role="option" key=${option.id}
            class=${classes(index === active && "active")}
            aria-selected=${option.id === value ? "true" : "false"}
            onMouseDown=${(event) => event.preventDefault()} onClick=${() => take(option)}>
            ${option.name}
          </li>
        `,
      )}
      ${found.length === 0 && html`
        <li class="nothing" role="option" aria-disabled="true" aria-selected="false">${t("select.nothing")}</li>
      `}
    </ul>
  `;
}
