import { act } from './api.js';
import { badge, button, buttons, cards, count, element, more, soft } from './dom.js';
import { pack, parcelWords, track, tracking } from './parcels.js';
import { previewOrder } from './preview.js';
import { editOrder, newOrder, reference } from './webshipper-order.js';

let lists = {};

export function start() {
  document.getElementById('webshipper-new').append(
    button('New webshop order', () => newOrder(lists), 'main'),
    button('Order two pillows', () => act('POST', 'webshipper/orders', { visible_ref: reference() })));
}

export function show(state) {
  lists = state;
  document.getElementById('webshipper-account').textContent = `${state.account} · ${count(state.numberOfOrders)}`;
  const name = (list, id, key) => list.find((it) => it.id === id)?.attributes[key];
  const made = new Set(state.byApi);
  cards(document.getElementById('webshipper-orders'), [...state.orders].reverse().map((order) => ({
    key: order.id,
    data: {
      order,
      made: made.has(Number(order.id)),
      channel: name(state.order_channels, order.relationships.order_channel.data?.id, 'channel_label'),
      rate: name(state.shipping_rates, order.relationships.shipping_rate.data?.id, 'name'),
      shipments: state.shipments.filter((shipment) => shipment.relationships.order.data?.id === order.id),
    },
  })), card);
}

function card({ order, made, channel, rate, shipments }) {
  const it = order.attributes;
  return element('article', { className: 'card' },
    element('h3', {}, `Order ${it.visible_ref ?? order.id}`, status(it), it.lock_state === 'locked' ? badge('locked', 'bad') : null,
      made ? badge('made by Rackship') : null, element('small', { textContent: `${channel ?? 'channel gone'} · ${rate ?? 'no rate'}` })),
    soft([`To ${address(it.delivery_address)}`, it.currency, it.external_comment].filter(Boolean).join(' · ')),
    it.sender_address ? soft(`From ${address(it.sender_address)}`) : null,
    it.billing_address ? soft(`Bill to ${address(it.billing_address)} ${it.billing_address.vat_no ?? ''}`) : null,
    it.drop_point ? soft(`Drop point ${it.drop_point.drop_point_id} ${it.drop_point.name ?? ''}`) : null,
    element('ul', {}, it.order_lines.map((line) => element('li', { textContent: words(line) }))),
    it.error_message ? element('p', { className: 'warn', textContent: it.error_message }) : null,
    shipments.map(shipped),
    actions(order, shipments));
}

function words(line) {
  const discount = line.discount_value ? ` − ${line.discount_value}${line.discount_type === 'percent' ? ' %' : ''}` : '';
  const vat = line.vat_percent === undefined || line.vat_percent === null ? 'VAT missing' : `VAT ${line.vat_percent} %`;
  return `${line.quantity} × ${line.description ?? line.sku} · ${line.unit_price ?? 'no price'}${discount} · ${vat}`
    + `${line.is_virtual ? ' · virtual' : ''}${line.status ? ` · ${line.status}` : ''}`;
}

function shipped(shipment) {
  return element('div', { className: 'part' }, parcelWords(shipment), buttons(button('Add tracking', () => track(shipment))));
}

function status(it) {
  const good = ['dispatched', 'partly_dispatched'].includes(it.status);
  const bad = ['cancelled', 'error', 'missing_rate', 'on_hold'].includes(it.status);
  return badge(it.status.replaceAll('_', ' '), good ? 'good' : bad ? 'bad' : '');
}

function address(it) {
  return [it.company_name, it.att_contact, it.address_1, it.zip, it.city, it.country_code].filter(Boolean).join(', ');
}

function actions(order, shipments) {
  const path = `webshipper/orders/${order.id}`;
  const it = order.attributes;
  const step = (name, label) => button(label, () => act('POST', `${path}/${name}`));
  const done = ['dispatched', 'cancelled'].includes(it.status);
  return [
    buttons(
      done ? null : button('Dispatch', () => act('POST', `${path}/dispatch`, { parcels: [{ trackingNumber: tracking() }] }), 'main'),
      done ? null : button('Dispatch a part', () => pack('dispatch', order, shipments)),
      done ? null : button('Edit', () => editOrder(order, lists))),
    more(
      done ? null : step('mark-dispatched', 'Mark dispatched by hand'),
      it.status === 'on_hold' ? step('release', 'Release') : done ? null : step('hold', 'Hold'),
      it.lock_state === 'locked' ? step('unlock', 'Unlock') : step('lock', 'Lock'),
      it.status === 'cancelled' ? step('release', 'Take up again') : null,
      done ? null : step('cancel', 'Cancel'),
      it.status === 'dispatched' ? button('Return', () => pack('return', order, shipments)) : null,
      it.status === 'dispatched' ? null : button('Test shipment', () => pack('test-shipment', order, shipments)),
      button('Delete', () => act('DELETE', path)),
      button('Preview', () => previewOrder({ webshipperOrderId: order.id }))),
  ];
}
