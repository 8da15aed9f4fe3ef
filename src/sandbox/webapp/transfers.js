import { read } from './api.js';
import { element } from './dom.js';

let before = '';
const events = new Map();

/** The application's own log of the connection, newest first, each with what happened in words. */
export async function refresh() {
  const place = document.getElementById('transfers');
  const title = document.getElementById('connection');
  try {
    const connection = await read('connection');
    title.textContent = `${connection.companyName} · ${connection.status}`;
    const { items = [] } = await read('transfers');
    await Promise.all(items.map(detail));
    const text = JSON.stringify([items, [...events]]);
    if (text !== before) {
      before = text;
      place.replaceChildren(table(items));
    }
  } catch (problem) {
    title.textContent = problem.message;
    place.replaceChildren();
    before = '';
  }
}

async function detail(transfer) {
  const known = events.get(transfer.id);
  if (known?.updatedAt !== transfer.updatedAt) {
    const full = await read(`transfers/${transfer.id}`);
    events.set(transfer.id, { updatedAt: transfer.updatedAt, events: full.events ?? [] });
  }
}

function table(items) {
  const heads = ['Rackbeat', '', 'Webshipper', 'State', 'What happened'];
  return element('table', {},
    element('thead', {}, element('tr', {}, heads.map((head) => element('th', { scope: 'col', textContent: head })))),
    element('tbody', {}, items.map(row)));
}

function row(transfer) {
  const cell = (...content) => element('td', {}, ...content);
  const arrow = transfer.direction === 'RACKBEAT_TO_WEBSHIPPER' ? '→' : '←';
  const words = (events.get(transfer.id)?.events ?? []).map((event) => element('div', { textContent: sentence(event) }));
  return element('tr', {},
    cell(transfer.rackbeatOrderNumber ?? ''),
    cell(arrow),
    cell(transfer.webshipperOrderId ?? ''),
    cell(transfer.state.replaceAll('_', ' ').toLowerCase()),
    cell(transfer.reason ? element('strong', { textContent: transfer.reason.message }) : '', ...words));
}

function sentence(event) {
  return typeof event === 'string' ? event : `${(event.at ?? '').slice(11, 19)} ${event.message ?? event.text ?? ''}`;
}
