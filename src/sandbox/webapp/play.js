import { read, send } from './api.js';
import { button, element, soft } from './dom.js';
import { STORIES } from './stories.js';
import { synchronise } from './sync.js';

const PATIENCE = 60;
const PAUSE = 500;
let playing = false;

export function start() {
  document.getElementById('stories').append(...STORIES.map((story) => button(story.name, () => play(story))));
}

async function play(story) {
  if (playing) {
    return;
  }
  playing = true;
  const log = element('ol');
  document.getElementById('story').replaceChildren(element('h3', { textContent: story.name }), soft(`Watch: ${story.watch}`), log);
  const say = (words) => log.append(element('li', { textContent: words }));
  try {
    await story.play(shop(say));
    say('The story is told.');
  } catch (problem) {
    log.append(element('li', { className: 'warn', textContent: `It stops here: ${problem.message}` }));
  } finally {
    playing = false;
  }
}

/** What a story can do. Every step is a call of the control API, and is said in words. */
function shop(say) {
  const post = (path, body = {}) => send('POST', path, body);
  return {
    say,
    post,
    patch: (path, body) => send('PATCH', path, body),
    put: (path, body) => send('PUT', path, body),
    remove: (path) => send('DELETE', path),
    settings: (changes) => send('PATCH', 'connection/settings', changes),
    synchronise,
    book: async (order = {}) => {
      const { number } = await post('rackbeat/orders', { customer: 10001, deliveryTerms: 2, ...order, book: true });
      say(`Order ${number} is booked in Rackbeat.`);
      return number;
    },
    order: async (attributes) => {
      const made = await post('webshipper/orders', attributes);
      say(`Order ${made.attributes.visible_ref ?? made.id} came in from the webshop.`);
      return made.id;
    },
    ship: async (number, quantities) => {
      const { rackbeat } = await read('state?newest=50');
      const order = rackbeat.orders.find((it) => it.number === number);
      const lines = quantities.map((quantity, i) => ({ orderLineId: order.lines[i].id, quantity })).filter((line) => line.quantity);
      const shipment = await post(`rackbeat/orders/${number}/ship`, { lines });
      say(`Shipment ${shipment.id} of order ${number} is picked and shipped in Rackbeat.`);
      return shipment.id;
    },
    dispatch: async (order, parcels) => {
      const lines = (quantities) => order.attributes.order_lines.map((line, i) => ({ orderLineId: line.id, quantity: quantities[i] }))
        .filter((line) => line.quantity);
      const body = parcels.map(({ tracking, quantities }) => ({ trackingNumber: tracking, lines: quantities && lines(quantities) }));
      const shipment = await post(`webshipper/orders/${order.id}/dispatch`, { parcels: body });
      say(`Dispatched in Webshipper: ${body.length} parcel(s), ${body.map((parcel) => parcel.trackingNumber ?? 'no tracking yet').join(', ')}.`);
      return shipment.id;
    },
    sent: (number) => until(`order ${number} in Webshipper`, ({ webshipper }) => webshipper.orders
      .find((it) => it.attributes.ext_ref?.split('-')[0] === String(number))),
    received: (id) => until(`order WS-${id} in Rackbeat`, ({ rackbeat }) => rackbeat.orders
      .find((it) => it.other_reference === `WS-${id}`)),
    shipped: (number) => until(`order ${number} shipped in Rackbeat`, ({ rackbeat }) => rackbeat.orders
      .find((it) => it.number === number && it.is_shipped)),
    status: (id, status) => until(`order ${id} ${status} in Webshipper`, ({ webshipper }) => webshipper.orders
      .find((it) => it.id === id && it.attributes.status === status)),
    connection: (status) => wait(`the connection to be ${status}`, async () => (await read('connection')).status === status),
    pairs: () => read('pairs'),
    settle: wait,
  };
}

/** What `find` sees in the state of both vendors, once it sees it. */
function until(what, find) {
  return wait(what, async () => find(await read('state?newest=50')));
}

async function wait(what, look) {
  const end = Date.now() + PATIENCE * 1000;
  while (Date.now() < end) {
    const found = await look();
    if (found) {
      return found;
    }
    await new Promise((done) => { setTimeout(done, PAUSE); });
  }
  throw new Error(`waited a minute for ${what}. See the transfers.`);
}
