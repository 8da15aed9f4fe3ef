/** An element. Data only ever becomes text, never markup. */
export function element(tag, properties = {}, ...children) {
  const node = Object.assign(document.createElement(tag), properties);
  node.append(...children.flat().filter((child) => child !== null && child !== undefined && child !== ''));
  return node;
}

export function button(text, action, className = '') {
  return element('button', { type: 'button', className, textContent: text, onclick: action });
}

export function badge(text, kind = '') {
  return element('span', { className: `badge ${kind}`, textContent: text });
}

export function field(label, input) {
  return element('label', {}, label, input);
}

export function options(select, items, chosen) {
  const before = chosen ?? select.value;
  select.replaceChildren(...items.map((item) => element('option', { value: item.value, textContent: item.text })));
  select.value = items.some((item) => item.value === before) ? before : items[0]?.value ?? '';
  return select;
}

/** Shows a list of cards; only those that changed are built anew, so that focus stays where it is. */
export function cards(container, items, build) {
  const known = new Map([...container.children].map((node) => [node.dataset.key, node]));
  const nodes = items.map(({ key, data }) => {
    const text = JSON.stringify(data);
    const old = known.get(key);
    if (old?.dataset.text === text) {
      return old;
    }
    const node = build(data);
    node.dataset.key = key;
    node.dataset.text = text;
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

function keepFocus(old, node) {
  const focused = old?.contains(document.activeElement) ? document.activeElement.textContent : null;
  if (focused) {
    queueMicrotask(() => {
      const again = [...node.querySelectorAll('button')].find((each) => each.textContent === focused);
      (again ?? node.querySelector('button'))?.focus();
    });
  }
}
