import { choose, merchants, newMerchant, read, say } from './api.js';
import { button, options } from './dom.js';
import * as faults from './faults.js';
import * as logins from './logins.js';
import * as masters from './masters.js';
import * as preview from './preview.js';
import * as rackbeat from './rackbeat.js';
import * as settings from './settings.js';
import * as standing from './standing.js';
import * as stories from './play.js';
import * as sync from './sync.js';
import * as transfers from './transfers.js';
import * as webshipper from './webshipper.js';

const SECOND = 1000;
const STEP = 20;
let newest = STEP;

async function vendors() {
  const state = await read(`state?newest=${newest}`);
  rackbeat.show(state.rackbeat);
  masters.show(state.rackbeat);
  webshipper.show(state.webshipper);
  logins.channels(state.webshipper);
  for (const side of ['rackbeat', 'webshipper']) {
    document.getElementById(`${side}-more`).hidden = state[side].numberOfOrders <= newest;
  }
  faults.show('rackbeat', state.rackbeat);
  faults.show('webshipper', state.webshipper);
}

async function application() {
  try {
    standing.show(await read('connection'));
    await transfers.refresh();
  } catch (problem) {
    standing.show(null, problem.message);
    transfers.clear();
  }
}

async function poll() {
  try {
    if (!document.hidden) {
      await Promise.all([vendors(), application()]);
    }
  } catch (problem) {
    say(`The sandbox does not answer: ${problem.message}`);
  }
  setTimeout(poll, SECOND);
}

async function chooseMerchant(wanted) {
  const list = document.getElementById('merchant');
  const all = await merchants();
  options(list, all.map((it) => ({ value: String(it.id), text: `${it.rackbeat.companyName} (${it.id})` })), wanted);
  list.onchange = () => choose(list.value);
  choose(list.value);
}

async function start() {
  await chooseMerchant();
  document.getElementById('new-merchant').onclick = async () => chooseMerchant(String((await newMerchant()).id));
  for (const side of ['rackbeat-more', 'webshipper-more']) {
    document.getElementById(side).append(button('Show older orders', () => { newest += STEP; }));
  }
  [rackbeat, webshipper, logins, settings, sync, preview, stories, faults].forEach((part) => part.start());
  document.addEventListener('changed', () => vendors().catch((problem) => say(problem.message)));
  poll();
}

start();
