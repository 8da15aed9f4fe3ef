import { button, element } from './dom.js';

/** Asks with a form; `save` gets the form's data when it is confirmed. */
export function ask(title, fields, confirm, save) {
  const dialog = document.getElementById('dialog');
  const form = document.getElementById('dialog-form');
  form.replaceChildren(
    element('h2', { textContent: title }),
    ...fields,
    element('div', { className: 'buttons' },
      element('button', { className: 'main', value: 'yes', textContent: confirm }),
      button('Not now', () => dialog.close())),
  );
  form.onsubmit = () => save(new FormData(form));
  dialog.showModal();
}
