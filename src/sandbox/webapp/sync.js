import { act, read } from './api.js';
import { button, buttons, field, select, text } from './dom.js';

const KINDS = [{ value: 'WEBSHIPPER_ORDERS', text: 'orders of Webshipper' }, { value: 'RACKBEAT_ORDERS', text: 'orders of Rackbeat' },
  { value: 'OPTIONS', text: 'the lists of the settings' }];
const SECOND = 1000;
let running = null;

export function start() {
  const form = document.getElementById('sync');
  const today = new Date().toISOString().slice(0, 10);
  form.append(
    field('What', select('kind', KINDS)),
    field('From day', text('from', today, { type: 'date' })),
    field('to day', text('to', '', { type: 'date' })),
    field('or one reference', text('reference')),
    buttons(button('Synchronise', () => begin(form), 'main'), button('Cancel it', () => running && act('DELETE', `rackship/syncs/${running}`))));
  form.onsubmit = (event) => event.preventDefault();
}

async function begin(form) {
  const value = (name) => form.elements[name].value || undefined;
  const kind = value('kind');
  const range = kind === 'OPTIONS' ? {} : { from: value('from'), to: value('to'), reference: value('reference') };
  await synchronise({ kind, ...range });
}

/** Starts one by hand and follows it on the page; also for the stories. */
export async function synchronise(wanted) {
  const begun = await act('POST', 'rackship/syncs', wanted);
  if (begun) {
    running = begun.id;
    await follow(begun.id);
  }
  return begun;
}

async function follow(id) {
  let sync = { state: 'RUNNING' };
  while (sync.state === 'RUNNING' && running === id) {
    try {
      sync = await read(`rackship/syncs/${id}`);
      tell(sync);
    } catch (problem) {
      document.getElementById('progress').textContent = problem.message;
      return;
    }
    await new Promise((done) => { setTimeout(done, SECOND); });
  }
}

function tell(sync) {
  document.getElementById('progress').textContent = `${sync.state.toLowerCase()}: ${sync.found} found, ${sync.transferred} transferred, `
    + `${sync.alreadyLinked} already linked, ${sync.skipped} skipped, ${sync.failed} failed. ${sync.message ?? ''}`;
}
