import { act } from './api.js';
import { ask } from './dialog.js';
import { button, buttons, element, field, number, soft } from './dom.js';

/** Chooses lines and quantities of what is not in a shipment yet. */
export function makeShipment(order, shipments) {
  const open = order.lines.map((line) => ({ ...line, left: left(line, shipments) })).filter((line) => line.child_id && line.left > 0);
  const lines = (data) => open.map((line) => ({ orderLineId: line.id, quantity: Number(data.get(`line${line.id}`)) }))
    .filter((line) => line.quantity > 0);
  ask(`Shipment of order ${order.number}`, [
    soft('How much goes into this shipment? The rest stays on the order.'),
    ...open.map((line) => field(`${line.name} (of ${line.left})`, number(`line${line.id}`, line.left, { max: line.left }))),
  ], [{ value: 'ship', text: 'Pick and ship' }, { value: 'later', text: 'Only make the shipment' }],
  (data, choice) => act('POST', `rackbeat/orders/${order.number}/ship`, { lines: lines(data), ship: choice === 'ship' }));
}

function left(line, shipments) {
  const sent = shipments.flatMap((shipment) => shipment.lines).filter((each) => each.order_line_id === line.id);
  return sent.reduce((rest, each) => rest - each.quantity, line.quantity);
}

export function shipmentNode(shipment) {
  const what = shipment.lines.map((line) => `${line.quantity} × ${line.name}`).join(', ');
  const state = shipment.is_shipped ? 'shipped' : shipment.is_picked ? 'picked' : 'not picked';
  const path = `rackbeat/shipments/${shipment.id}`;
  return element('div', { className: 'part' },
    element('p', { textContent: `Shipment ${shipment.id}: ${what} · ${state}` }),
    shipment.is_shipped ? null : buttons(
      shipment.is_picked ? null : button('Pick', () => act('POST', `${path}/pick`)),
      button('Pick and ship', () => act('POST', `${path}/ship`)),
      button('Take back', () => act('DELETE', path))));
}
