import { button, buttons, element } from './dom.js';

/**
 * Asks with a form. `save` gets the form's data and the pressed button's value when it is confirmed;
 * the dialog stays open, with all that was typed, where it gives null.
 */
export function ask(title, fields, confirm, save) {
  const dialog = document.getElementById('dialog');
  const form = document.getElementById('dialog-form');
  const choices = typeof confirm === 'string' ? [{ value: 'yes', text: confirm }] : confirm;
  form.replaceChildren(
    element('h2', { id: 'dialog-title', textContent: title }),
    ...fields,
    element('p', { id: 'dialog-message', className: 'warn', role: 'alert' }),
    buttons(
      choices.map(({ value, text }, i) => element('button', { className: i ? '' : 'main', value, textContent: text })),
      button(choices.length ? 'Not now' : 'Close', () => dialog.close())),
  );
  form.onsubmit = async (event) => {
    event.preventDefault();
    const given = await save(new FormData(form), event.submitter?.value ?? choices[0].value);
    if (given !== null) {
      dialog.close();
    }
  };
  dialog.showModal();
}

/** Only shows. */
export function tell(title, ...content) {
  ask(title, content, [], () => null);
}
