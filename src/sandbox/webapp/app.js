import { choose, merchants, read } from './api.js';
import { options } from './dom.js';
import * as faults from './faults.js';
import * as rackbeat from './rackbeat.js';
import * as transfers from './transfers.js';
import * as webshipper from './webshipper.js';

const SECOND = 1000;

async function refresh() {
  const state = await read('state');
  rackbeat.show(state.rackbeat);
  webshipper.show(state.webshipper);
  faults.show('rackbeat', state.rackbeat);
  faults.show('webshipper', state.webshipper);
  await transfers.refresh();
}

async function poll() {
  try {
    await refresh();
  } catch (problem) {
    document.getElementById('message').textContent = `The sandbox does not answer: ${problem.message}`;
  }
  setTimeout(poll, SECOND);
}

async function start() {
  const select = document.getElementById('merchant');
  const all = await merchants();
  options(select, all.map((it) => ({ value: String(it.id), text: `${it.rackbeat.companyName} (${it.id})` })));
  select.onchange = () => choose(select.value);
  choose(select.value);
  faults.start();
  webshipper.start();
  document.addEventListener('changed', () => read('state').then((state) => {
    rackbeat.show(state.rackbeat);
    webshipper.show(state.webshipper);
  }));
  poll();
}

start();
