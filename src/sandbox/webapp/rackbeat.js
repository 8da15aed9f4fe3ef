import { act } from './api.js';
import { badge, button, buttons, cards, count, element, more, soft } from './dom.js';
import { previewOrder } from './preview.js';
import { editOrder, newOrder } from './rackbeat-order.js';
import { makeShipment, shipmentNode } from './rackbeat-shipment.js';

let lists = {};

export function start() {
  document.getElementById('rackbeat-new').append(
    button('New order', () => newOrder(lists), 'main'),
    button('Book two chairs', () => act('POST', 'rackbeat/orders', { customer: 10001, deliveryTerms: 2, book: true })));
}

export function show(state) {
  lists = state;
  document.getElementById('rackbeat-account').textContent = `${state.companyName} · ${state.accountId} · ${count(state.numberOfOrders)}`;
  const made = new Set(state.byApi.orders);
  cards(document.getElementById('rackbeat-orders'), [...state.orders].reverse().map((order) => ({
    key: String(order.number),
    data: {
      order,
      made: made.has(String(order.number)),
      notes: state.notes[order.number] ?? [],
      shipments: state.order_shipments.filter((shipment) => shipment.order_id === order.number),
    },
  })), card);
}

function card({ order, made, notes, shipments }) {
  return element('article', { className: 'card' },
    element('h3', {}, `Order ${order.number}`, status(order), made ? badge('made by Rackship') : null,
      element('small', { textContent: order.customer.name })),
    soft([order.delivery_terms?.name ?? 'no delivery terms', address(order.delivery_address),
      `${order.total_subtotal} + VAT = ${order.total_total} ${order.currency}`,
      order.other_reference, order.heading].filter(Boolean).join(' · ')),
    order.note ? soft(`“${order.note}”`) : null,
    element('ul', {}, order.lines.map((line) => element('li', { textContent: words(line) }))),
    shipments.map(shipmentNode),
    notes.map((note) => soft(`Note: ${note.note}`)),
    actions(order, shipments));
}

function words(line) {
  const discount = line.discount_percentage ? ` − ${line.discount_percentage} %` : '';
  const place = line.location ? ` · ${line.location.name}` : '';
  return `${line.quantity} × ${line.name} · ${line.line_price}${discount} · VAT ${line.vat_percentage} %${place}`;
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

function actions(order, shipments) {
  const path = `rackbeat/orders/${order.number}`;
  const step = (name, label, kind) => button(label, () => act('POST', `${path}/${name}`), kind);
  const open = order.is_booked && !order.is_shipped;
  return [
    buttons(
      order.is_booked || order.is_shipped ? null : step('book', order.is_cancelled ? 'Book again' : 'Book', 'main'),
      open ? button('Ship a part', () => makeShipment(order, shipments)) : null,
      open ? button('Ship all', () => act('POST', `${path}/ship`, {})) : null,
      order.is_shipped ? null : button('Edit', () => editOrder(order, lists))),
    more(
      order.is_cancelled || order.is_shipped ? null : step('cancel', 'Cancel'),
      open || order.is_cancelled ? step('reopen', 'Reopen') : null,
      button('Delete', () => act('DELETE', path)),
      button('Preview', () => previewOrder({ rackbeatOrderNumber: String(order.number) }))),
  ];
}
