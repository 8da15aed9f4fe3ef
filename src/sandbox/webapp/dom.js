/** An element. Data only ever becomes text, never markup. */
export function element(tag, properties = {}, ...children) {
  const node = Object.assign(document.createElement(tag), properties);
  node.append(...children.flat(Infinity).filter((child) => child !== null && child !== undefined && child !== ''));
  return node;
}

export function button(text, action, className = '') {
  return element('button', { type: 'button', className, textContent: text, onclick: action });
}

export function buttons(...children) {
  return element('div', { className: 'buttons' }, children);
}

/** Buttons that are seldom wanted. */
export function more(...children) {
  const wanted = children.flat(Infinity).filter(Boolean);
  return wanted.length ? element('details', { className: 'more' }, element('summary', { textContent: 'More' }), buttons(wanted)) : null;
}

export function badge(text, kind = '') {
  return element('span', { className: `badge ${kind}`, textContent: text });
}

export function soft(text) {
  return element('p', { className: 'soft', textContent: text });
}

export function count(orders) {
  return orders === 1 ? '1 order' : `${orders.toLocaleString()} orders`;
}

export function field(label, input) {
  return element('label', {}, label, input);
}

export function text(name, value = '', properties = {}) {
  return element('input', { name, value: value ?? '', ...properties });
}

export function number(name, value = '', properties = {}) {
  return element('input', { name, type: 'number', min: '0', step: 'any', value: value ?? '', ...properties });
}

export function checkbox(name, checked = false) {
  return element('input', { name, type: 'checkbox', checked });
}

export function select(name, items, chosen = '') {
  return options(element('select', { name }), items, String(chosen ?? ''));
}

export function options(list, items, chosen) {
  const before = chosen ?? list.value;
  list.replaceChildren(...items.map((item) => element('option', { value: item.value, textContent: item.text })));
  list.value = items.some((item) => item.value === before) ? before : items[0]?.value ?? '';
  return list;
}

export function fieldset(legend, ...children) {
  return element('fieldset', {}, element('legend', { textContent: legend }), ...children);
}

/** A set of fields that is folded away until somebody wants it. */
export function folded(title, ...children) {
  return element('details', {}, element('summary', { textContent: title }), ...children);
}

/** Shows a list of cards; only those that changed are built anew, so that focus stays where it is. */
export function cards(container, items, build) {
  const known = new Map([...container.children].map((node) => [node.dataset.key, node]));
  const nodes = items.map(({ key, data }) => {
    const content = JSON.stringify(data);
    const old = known.get(key);
    if (old?.dataset.content === content) {
      return old;
    }
    const node = build(data);
    node.dataset.key = key;
    node.dataset.content = content;
    keepOpen(old, node);
    keepFocus(old, node);
    return node;
  });
  const same = nodes.length === container.children.length && nodes.every((node, i) => container.children[i] === node);
  if (!same) {
    place(container, nodes);
  }
}

function place(container, nodes) {
  [...container.children].filter((node) => !nodes.includes(node)).forEach((node) => node.remove());
  nodes.forEach((node, i) => {
    if (container.children[i] !== node) {
      container.insertBefore(node, container.children[i] ?? null);
    }
  });
}

function keepOpen(old, node) {
  const before = [...old?.querySelectorAll('details') ?? []];
  [...node.querySelectorAll('details')].forEach((details, i) => {
    details.open = before[i]?.open ?? false;
  });
}

function keepFocus(old, node) {
  const focused = old?.contains(document.activeElement) ? document.activeElement.textContent : null;
  if (focused) {
    queueMicrotask(() => {
      const again = [...node.querySelectorAll('button, summary')].find((each) => each.textContent === focused);
      (again ?? node.querySelector('button'))?.focus();
    });
  }
}
