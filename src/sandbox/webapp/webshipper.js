import { act } from './api.js';
import { ask } from './dialog.js';
import { badge, button, cards, element, field } from './dom.js';

export function start() {
  document.getElementById('webshop-order').onclick = () => act('POST', 'webshipper/orders', {
    visible_ref: `W${String(Date.now()).slice(-6)}`,
  });
}

export function show(state) {
  document.getElementById('webshipper-account').textContent = state.account;
  const name = (list, id, key) => list.find((it) => it.id === id)?.attributes[key];
  const newest = [...state.orders].reverse().slice(0, 50);
  cards(document.getElementById('webshipper-orders'), newest.map((order) => ({
    key: order.id,
    data: {
      order,
      channel: name(state.order_channels, order.relationships.order_channel.data?.id, 'channel_label'),
      rate: name(state.shipping_rates, order.relationships.shipping_rate.data?.id, 'name'),
      shipments: state.shipments.filter((shipment) => shipment.relationships.order.data?.id === order.id),
    },
  })), card);
}

function card({ order, channel, rate, shipments }) {
  const it = order.attributes;
  return element('article', { className: 'card' },
    element('h3', {}, `Order ${it.visible_ref ?? order.id}`, status(it), it.lock_state === 'locked' ? badge('locked', 'bad') : null,
      element('small', { textContent: `${channel ?? 'channel gone'} · ${rate ?? 'no rate'}` })),
    element('p', { className: 'soft', textContent: `To ${address(it.delivery_address)}` }),
    it.sender_address ? element('p', { className: 'soft', textContent: `From ${address(it.sender_address)}` }) : null,
    element('ul', {}, it.order_lines.map((line) => element('li', { textContent: `${line.quantity} × ${line.description ?? line.sku}` }))),
    it.error_message ? element('p', { className: 'badge bad', textContent: it.error_message }) : null,
    shipments.map(shipped),
    element('div', { className: 'buttons' }, actions(order)));
}

function shipped(shipment) {
  const it = shipment.attributes;
  const kind = it.is_return ? 'Return' : it.test_mode ? 'Test shipment' : 'Shipment';
  const lines = it.packages.flatMap((parcel) => parcel.order_lines).map((line) => `${line.quantity} × ${line.description ?? line.sku}`);
  const tracking = it.tracking_links.map((link) => link.number).join(', ') || 'no tracking';
  return element('p', { textContent: `${kind} ${shipment.id}: ${lines.join(', ')} · ${tracking}` });
}

function status(it) {
  const good = ['dispatched', 'partly_dispatched'].includes(it.status);
  const bad = ['cancelled', 'error', 'missing_rate', 'on_hold'].includes(it.status);
  return badge(it.status.replaceAll('_', ' '), good ? 'good' : bad ? 'bad' : '');
}

function address(it) {
  return [it.company_name, it.att_contact, it.address_1, it.zip, it.city, it.country_code].filter(Boolean).join(', ');
}

function actions(order) {
  const path = `webshipper/orders/${order.id}`;
  const it = order.attributes;
  const step = (name, text) => button(text, () => act('POST', `${path}/${name}`));
  const done = ['dispatched', 'cancelled'].includes(it.status);
  return [
    done ? null : button('Dispatch', () => act('POST', `${path}/dispatch`, { parcels: [{ trackingNumber: tracking() }] }), 'main'),
    done ? null : button('Dispatch a part', () => part(order, path)),
    done ? null : step('mark-dispatched', 'Mark dispatched'),
    it.status === 'on_hold' ? step('release', 'Release') : done ? null : step('hold', 'Hold'),
    it.lock_state === 'locked' ? step('unlock', 'Unlock') : step('lock', 'Lock'),
    done ? null : step('cancel', 'Cancel'),
    it.status === 'dispatched' ? null : button('Test shipment', () => act('POST', `${path}/test-shipment`, {})),
    button('Delete', () => act('DELETE', path)),
  ];
}

function tracking() {
  return `3707${Math.floor(1e10 + Math.random() * 9e10)}`;
}

const PARCELS = [1, 2, 3];

function part(order, path) {
  const lines = order.attributes.order_lines;
  const fields = PARCELS.map((parcel) => element('fieldset', {},
    element('legend', { textContent: `Parcel ${parcel}` }),
    field('Tracking number', element('input', { name: `tracking${parcel}`, value: tracking() })),
    ...lines.map((line) => field(line.description ?? line.sku, element('input', {
      name: `parcel${parcel}line${line.id}`, type: 'number', min: '0', max: line.quantity, value: parcel === 1 ? 1 : 0 })))));
  ask(`Dispatch a part of ${order.attributes.visible_ref}`, fields, 'Dispatch', (data) => act('POST', `${path}/dispatch`, {
    parcels: PARCELS.map((parcel) => ({
      trackingNumber: data.get(`tracking${parcel}`),
      lines: lines.map((line) => ({ orderLineId: line.id, quantity: Number(data.get(`parcel${parcel}line${line.id}`)) }))
        .filter((line) => line.quantity > 0),
    })).filter((parcel) => parcel.lines.length),
  }));
}
