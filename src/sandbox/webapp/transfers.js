import { act, read } from './api.js';
import { ask } from './dialog.js';
import { badge, button, buttons, cards, element, field, more, text } from './dom.js';

const SHOWN = 25;
const KINDS = { TRANSFERRED: 'good', SHIPPED: 'good', PARTLY_SHIPPED: 'good', FAILED: 'bad', ON_HOLD: 'bad' };
const stories = new Map();

/** The application's own log of the connection, newest first, each with what happened in words. */
export async function refresh() {
  const { items } = await read(`rackship/transfers?limit=${SHOWN}`);
  await Promise.all(items.map(story));
  const all = { key: 'all', data: { attention: items.filter((it) => it.state === 'FAILED' || it.state === 'ON_HOLD').length } };
  cards(document.getElementById('transfers'), [all, ...items.map((it) => (
    { key: it.id, data: { transfer: it, events: stories.get(it.id)?.events ?? [] } }))],
  (data) => (data.transfer ? card(data) : heading(data)));
}

export function clear() {
  document.getElementById('transfers').replaceChildren();
}

async function story(transfer) {
  if (stories.get(transfer.id)?.updatedAt !== transfer.updatedAt) {
    const full = await read(`rackship/transfers/${transfer.id}`);
    stories.set(transfer.id, { updatedAt: transfer.updatedAt, events: full.events });
  }
}

function heading({ attention }) {
  return element('div', {}, element('h3', { textContent: 'Transfers' }),
    attention ? buttons(button('Try again all that need attention', () => act('POST', 'rackship/transfers/retry', {}))) : null);
}

function card({ transfer, events }) {
  const left = transfer.rackbeatOrderNumber ? `Rackbeat ${transfer.rackbeatOrderNumber}` : 'Rackbeat';
  const part = transfer.rackbeatShipmentId ? ` (shipment ${transfer.rackbeatShipmentId})` : '';
  const right = transfer.webshipperOrderId ? `Webshipper ${transfer.webshipperOrderId}` : 'Webshipper';
  const title = transfer.direction === 'RACKBEAT_TO_WEBSHIPPER' ? `${left}${part} → ${right}` : `${right} → ${left}${part}`;
  return element('article', { className: 'card' },
    element('h3', {}, title, badge(transfer.state.replaceAll('_', ' ').toLowerCase(), KINDS[transfer.state])),
    transfer.reason ? element('p', { className: 'warn', textContent: transfer.reason.message }) : null,
    element('ul', { className: 'plain soft' }, events.map((event) => element('li', { textContent: sentence(event) }))),
    more(
      button('Try again', () => act('POST', `rackship/transfers/${transfer.id}/retry`, {})),
      button('Dismiss', () => dismiss(transfer, title))));
}

function dismiss(transfer, title) {
  ask(`Dismiss ${title}`, [field('Why', text('note', 'Sent by hand'))], 'Dismiss',
    (data) => act('POST', `rackship/transfers/${transfer.id}/dismiss`, { note: data.get('note') }));
}

function sentence(event) {
  return `${new Date(event.at).toLocaleTimeString()} ${event.message}`;
}
