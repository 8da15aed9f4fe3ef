import { act } from './api.js';
import { ask } from './dialog.js';
import { element, field, fieldset, number, soft, text } from './dom.js';

const PARCELS = [1, 2, 3];
const WORDS = { dispatch: 'Dispatch', return: 'Return', 'test-shipment': 'Test shipment' };

export function tracking() {
  return `3707${Math.floor(1e10 + Math.random() * 9e10)}`;
}

/** Chooses what goes into up to three parcels; `kind` as in the control API. */
export function pack(kind, order, shipments) {
  const goods = order.attributes.order_lines.map((line) => ({ ...line, left: kind === 'dispatch' ? left(line, shipments) : line.quantity }))
    .filter((line) => line.left > 0);
  ask(`${WORDS[kind]} of ${order.attributes.visible_ref ?? order.id}`, [
    soft('Up to three parcels, each with its own tracking number. What is in none of them stays.'),
    ...PARCELS.map((parcel) => fieldset(`Parcel ${parcel}`,
      field('Tracking number (empty: none yet)', text(`tracking${parcel}`, tracking())),
      ...goods.map((line) => field(`${line.description ?? line.sku} (of ${line.left})`,
        number(`parcel${parcel}line${line.id}`, parcel === 1 && !line.is_virtual ? line.left : 0, { step: '1', max: line.left }))))),
  ], WORDS[kind], (data) => act('POST', `webshipper/orders/${order.id}/${kind}`, { parcels: parcels(goods, data) }));
}

function left(line, shipments) {
  const sent = shipments.map((shipment) => shipment.attributes).filter((it) => !it.is_return && !it.test_mode)
    .flatMap((it) => it.packages).flatMap((parcel) => parcel.order_lines).filter((each) => each.id === line.id);
  return sent.reduce((rest, each) => rest - each.quantity, line.quantity);
}

function parcels(goods, data) {
  return PARCELS.map((parcel) => ({
    trackingNumber: data.get(`tracking${parcel}`),
    lines: goods.map((line) => ({ orderLineId: line.id, quantity: Number(data.get(`parcel${parcel}line${line.id}`)) }))
      .filter((line) => line.quantity > 0),
  })).filter((parcel) => parcel.lines.length);
}

/** Tracking that comes later than its shipment. */
export function track(shipment) {
  ask(`Tracking of shipment ${shipment.id}`, [field('Tracking number', text('number', tracking()))], 'Add',
    (data) => act('POST', `webshipper/shipments/${shipment.id}/tracking`, { trackingNumber: data.get('number') }));
}

export function parcelWords(shipment) {
  const it = shipment.attributes;
  const kind = it.is_return ? 'Return' : it.test_mode ? 'Test shipment' : 'Shipment';
  const goods = it.packages.map((parcel) => parcel.order_lines.map((line) => `${line.quantity} × ${line.description ?? line.sku}`).join(', '));
  const links = it.tracking_links.map((link) => link.number).join(', ') || 'no tracking yet';
  return element('p', { textContent: `${kind} ${shipment.id}: ${goods.join(' | ')} · ${links}` });
}
