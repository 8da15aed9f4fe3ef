import { act } from './api.js';
import { ask } from './dialog.js';
import { badge, button, cards, element, field, options } from './dom.js';

let lists = { customers: [], products: [], delivery_terms: [] };

export function show(state) {
  lists = state;
  document.getElementById('rackbeat-account').textContent = `${state.companyName} · ${state.accountId}`;
  fillForm();
  const newest = [...state.orders].reverse().slice(0, 50);
  cards(document.getElementById('rackbeat-orders'), newest.map((order) => ({
    key: String(order.number),
    data: {
      order,
      notes: state.notes[order.number] ?? [],
      shipments: state.order_shipments.filter((shipment) => shipment.order_id === order.number),
    },
  })), card);
}

function card({ order, notes, shipments }) {
  return element('article', { className: 'card' },
    element('h3', {}, `Order ${order.number}`, status(order), element('small', { textContent: order.customer.name })),
    element('p', { className: 'soft', textContent:
      `${order.delivery_terms?.name ?? 'no delivery terms'} · ${address(order.delivery_address)} · ${order.total_total} ${order.currency}` }),
    element('ul', {}, order.lines.map((line) => element('li', { textContent: `${line.quantity} × ${line.name}` }))),
    shipments.map((shipment) => element('p', { textContent: `Shipment ${shipment.id}: `
      + `${shipment.lines.map((line) => `${line.quantity} × ${line.name}`).join(', ')} · ${shipment.is_shipped ? 'shipped' : 'open'}` })),
    notes.map((note) => element('p', { className: 'soft', textContent: `Note: ${note.note}` })),
    element('div', { className: 'buttons' }, actions(order)));
}

function status(order) {
  if (order.is_cancelled) return badge('cancelled', 'bad');
  if (order.is_shipped) return badge('shipped', 'good');
  if (order.is_partly_shipped) return badge('partly shipped', 'good');
  return order.is_booked ? badge('booked', 'good') : badge('draft');
}

function address(it) {
  return [it?.name, it?.street, it?.zipcode, it?.city, it?.country].filter(Boolean).join(', ');
}

function actions(order) {
  const path = `rackbeat/orders/${order.number}`;
  const step = (name, text, kind) => button(text, () => act('POST', `${path}/${name}`), kind);
  return [
    order.is_booked || order.is_shipped ? null : step('book', 'Book', 'main'),
    order.is_shipped ? null : button('Edit', () => edit(order, path)),
    order.is_booked && !order.is_shipped ? button('Ship', () => ship(order, path)) : null,
    order.is_booked && !order.is_shipped ? step('reopen', 'Reopen') : null,
    order.is_cancelled || order.is_shipped ? null : step('cancel', 'Cancel'),
    button('Delete', () => act('DELETE', path)),
  ];
}

function edit(order, path) {
  const to = order.delivery_address ?? {};
  const text = (name, value) => element('input', { name, value: value ?? '' });
  ask(`Edit order ${order.number}`, [
    field('Delivery terms', options(element('select', { name: 'deliveryTerms' }), terms(), String(order.delivery_terms_id ?? ''))),
    ...['name', 'street', 'zipcode', 'city', 'country'].map((part) => field(`Address: ${part}`, text(part, to[part]))),
    ...order.lines.map((line, i) => field(line.name, quantity(`line${i}`, line.quantity))),
  ], 'Save', (data) => act('PATCH', path, {
    deliveryTerms: data.get('deliveryTerms') ? Number(data.get('deliveryTerms')) : null,
    deliveryAddress: Object.fromEntries(['name', 'street', 'zipcode', 'city', 'country'].map((part) => [part, data.get(part)])),
    lines: order.lines.map((line, i) => ({ sku: line.child_id, name: line.name, quantity: Number(data.get(`line${i}`)),
      price: line.line_price, discount: line.discount_percentage, location: line.location_id })),
  }));
}

function ship(order, path) {
  const lines = order.lines.filter((line) => line.child_id);
  ask(`Ship order ${order.number} in Rackbeat`, lines.map((line, i) => field(line.name, quantity(`line${i}`, line.quantity))),
    'Ship', (data) => act('POST', `${path}/ship`, {
      lines: lines.map((line, i) => ({ orderLineId: line.id, quantity: Number(data.get(`line${i}`)) })).filter((line) => line.quantity > 0),
    }));
}

function quantity(name, value) {
  return element('input', { name, type: 'number', min: '0', step: 'any', value });
}

function terms() {
  return [{ value: '', text: '(none)' }, ...lists.delivery_terms.map((it) => ({ value: String(it.number), text: it.name }))];
}

/** The form for a new order is built once, and its lists are kept up to date. */
function fillForm() {
  const form = document.getElementById('order-form');
  if (!form.children.length) {
    buildForm(form);
  }
  const { customer, deliveryTerms } = form.elements;
  refill(customer, lists.customers.map((it) => ({ value: String(it.number), text: `${it.name}${it.is_barred ? ' (barred)' : ''}` })));
  refill(deliveryTerms, terms());
  for (const select of form.querySelectorAll('select[name=sku]')) {
    refill(select, lists.products.map((it) => ({ value: it.number, text: it.name })));
  }
}

function refill(select, items) {
  if (select.options.length !== items.length) {
    options(select, items);
  }
}

function buildForm(form) {
  const lines = element('div');
  const addLine = () => {
    lines.append(element('div', { className: 'row' },
      field('Product', element('select', { name: 'sku' })),
      field('Quantity', element('input', { name: 'quantity', type: 'number', min: '0', step: 'any', value: '1' }))));
    fillForm();
  };
  form.append(
    element('div', { className: 'row' },
      field('Customer', element('select', { name: 'customer' })),
      field('Delivery terms', element('select', { name: 'deliveryTerms' }))),
    lines,
    field('Note', element('input', { name: 'note' })),
    element('div', { className: 'buttons' },
      element('button', { className: 'main', value: 'book', textContent: 'Create and book' }),
      element('button', { value: 'draft', textContent: 'Create draft' }),
      button('Another line', addLine)),
  );
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    create(new FormData(form), event.submitter.value === 'book');
  });
  addLine();
}

function create(data, book) {
  const quantities = data.getAll('quantity');
  act('POST', 'rackbeat/orders', {
    customer: Number(data.get('customer')),
    deliveryTerms: data.get('deliveryTerms') ? Number(data.get('deliveryTerms')) : undefined,
    note: data.get('note') || undefined,
    lines: data.getAll('sku').map((sku, i) => ({ sku, quantity: Number(quantities[i]) })),
    book,
  });
}
