// Leading to a field: its control takes the focus, and so comes into sight.

/** @param name of a setting */
export function goTo(name) {
  focus(document.querySelector(`[data-field="${CSS.escape(name)}"]`));
}

/** The first field that was refused. */
export function goToFirstWrong() {
  focus(document.querySelector('[data-test="settings"] .wrong'));
}

function focus(field) {
  field?.querySelector("input:not(:disabled), select:not(:disabled)")?.focus();
}
