import { button, element, fieldset } from './dom.js';

/** Rows of an order: built by `build(line)`, added and taken out by hand, read back by `read(row)`. */
export function lines(title, given, build, fresh) {
  const rows = element('div', { className: 'rows' });
  const add = (line) => {
    const row = element('div', { className: 'row line' }, build(line));
    row.line = line;
    row.append(button('Take out', () => row.remove()));
    rows.append(row);
    return row;
  };
  given.forEach(add);
  const another = button('Another line', () => add(fresh()).querySelector('select, input').focus());
  return { rows, node: fieldset(title, rows, element('div', { className: 'buttons' }, another)) };
}

/** What stands in a row's inputs, by name; empty ones are left out. */
export function typed(row) {
  const inputs = [...row.querySelectorAll('input, select')];
  const value = (input) => (input.type === 'number' ? Number(input.value) : input.value);
  return Object.fromEntries(inputs.filter((input) => input.type !== 'checkbox' && input.value !== '')
    .map((input) => [input.name, value(input)]));
}

export function ticked(row, name) {
  return row.querySelector(`input[name=${name}]`).checked;
}
