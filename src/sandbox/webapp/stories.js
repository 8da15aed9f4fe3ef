/**
 * The stories. Each `play` gets the shop (play.js), takes its steps at the two vendors, and says what
 * it did; Rackship does the rest. A story that changes a setting or makes a fault puts it back.
 */
const FREIGHT = { description: 'Fragt', quantity: 1, unit_price: 49, vat_percent: 25, is_virtual: true };
const address = (name, email, more) => ({ att_contact: name, address_1: 'Havnegade 1', zip: '8000', city: 'Aarhus C', country_code: 'DK', email, ...more });
const fresh = () => Date.now().toString(36);
const ref = () => `W${String(Date.now()).slice(-7)}`;
const line = (sku, quantity, more) => ({ sku, description: sku, quantity, unit_price: 100, vat_percent: 25, ...more });

export const STORIES = [
  {
    name: 'There and back',
    watch: 'the order appears in Webshipper; when it is dispatched there, it is shipped in Rackbeat, and the tracking stands in a note.',
    async play(shop) {
      const number = await shop.book();
      await shop.dispatch(await shop.sent(number), [{ tracking: 'GLS-1001' }]);
      await shop.shipped(number);
    },
  },
  {
    name: 'Webshop order with freight and 0 % VAT',
    watch: 'the order in Rackbeat: freight is a text line, 0 % VAT is 0 and not 25, the customer and the product are new.',
    async play(shop) {
      const name = fresh();
      const id = await shop.order({ visible_ref: ref(), delivery_address: address('Nora Bakke', `nora-${name}@example.test`),
        order_lines: [line(`BOG-${name}`, 2, { vat_percent: 0 }), line('PUDE-ULD', 1), FREIGHT] });
      shop.say(`It is order ${(await shop.received(id)).number} in Rackbeat.`);
    },
  },
  {
    name: 'Two first orders of one new customer at the same moment',
    watch: 'both orders are in Rackbeat, and there is one new customer, not two.',
    async play(shop) {
      const to = address('Kari Lie', `kari-${fresh()}@example.test`);
      const ids = await Promise.all([1, 2].map((i) => shop.order({ visible_ref: `${ref()}-${i}`, delivery_address: to })));
      const [one, two] = await Promise.all(ids.map(shop.received));
      shop.say(`Customers: ${one.customer.number} and ${two.customer.number}.`);
    },
  },
  {
    name: 'The same new product in two orders at once',
    watch: 'one new product, in both orders.',
    async play(shop) {
      const lines = [line(`KRUS-${fresh()}`, 1)];
      const ids = await Promise.all([1, 2].map((i) => shop.order({ visible_ref: `${ref()}-${i}`, order_lines: lines })));
      await Promise.all(ids.map(shop.received));
    },
  },
  {
    name: 'Four currencies and discounts, to the cent',
    watch: 'the totals in Rackbeat: DKK, NOK, SEK and EUR, a discount in percent, one in money, and a VAT percent that is missing.',
    async play(shop) {
      for (const currency of ['DKK', 'NOK', 'SEK', 'EUR']) {
        await shop.order({ visible_ref: ref(), currency, order_lines: [
          line('PUDE-ULD', 3, { unit_price: 99.95, discount_value: 15, discount_type: 'percent', discounted_unit_price: 84.96 }),
          line('STOL-EG-01', 1, { unit_price: 1249.5, discount_value: 50, discount_type: 'fixed', discounted_unit_price: 1199.5 }),
          { sku: 'STOF-M', description: 'Møbelstof', quantity: 2, unit_price: 219.333333 }] });
      }
    },
  },
  {
    name: 'Drop point, comment and a bill to a company',
    watch: 'drop point and comment in the note of the order in Rackbeat, and the customer found by the VAT number of the bill.',
    async play(shop) {
      const id = await shop.order({ visible_ref: ref(), external_comment: 'Ring på porten', shippingRateId: 41,
        billing_address: address('Bogholderiet', 'indkob@kaffebaren.example.test', { company_name: 'Kaffebaren Nørrebro ApS', vat_no: 'DK38719264' }),
        drop_point: { drop_point_id: '98231', name: 'Kiosken', address_1: 'Boulevarden 4', zip: '9000', city: 'Aalborg', country_code: 'DK' } });
      await shop.received(id);
    },
  },
  {
    name: 'Partial shipments add up',
    watch: 'partly shipped, then shipped: two shipments in Rackbeat with 1 and 3 chairs, all three tracking numbers in notes.',
    async play(shop) {
      const number = await shop.book({ lines: [{ sku: 'STOL-EG-01', quantity: 4 }] });
      const order = await shop.sent(number);
      await shop.dispatch(order, [{ tracking: 'GLS-1', quantities: [1] }]);
      await shop.status(order.id, 'partly_dispatched');
      await shop.dispatch(order, [{ tracking: 'GLS-2', quantities: [2] }, { tracking: 'GLS-3', quantities: [1] }]);
      await shop.shipped(number);
    },
  },
  {
    name: 'Cancelled and booked again',
    watch: 'the order in Webshipper is cancelled, and then the very same one is pending again.',
    async play(shop) {
      const number = await shop.book();
      const order = await shop.sent(number);
      await shop.post(`rackbeat/orders/${number}/cancel`);
      shop.say('Cancelled in Rackbeat.');
      await shop.status(order.id, 'cancelled');
      await shop.post(`rackbeat/orders/${number}/book`);
      shop.say('Booked again.');
      await shop.status(order.id, 'pending');
    },
  },
  {
    name: 'Changed while it is locked',
    watch: 'the change waits with a note on the transfer, and is made once the order is unlocked.',
    async play(shop) {
      const number = await shop.book({ lines: [{ sku: 'PUDE-ULD', quantity: 1 }] });
      const order = await shop.sent(number);
      await shop.post(`webshipper/orders/${order.id}/lock`);
      await shop.patch(`rackbeat/orders/${number}`, { lines: [{ sku: 'PUDE-ULD', quantity: 5 }] });
      shop.say('Locked in Webshipper, and changed to 5 pillows in Rackbeat.');
      await pause(shop, 5);
      await shop.post(`webshipper/orders/${order.id}/unlock`);
      shop.say('Unlocked.');
    },
  },
  {
    name: 'Shipped on both sides at once',
    watch: 'one shipment in Rackbeat, the order dispatched in Webshipper, and no quarrel.',
    async play(shop) {
      const number = await shop.book();
      const order = await shop.sent(number);
      await Promise.all([shop.ship(number, [2]), shop.dispatch(order, [{ tracking: 'GLS-BOTH' }])]);
      await shop.shipped(number);
    },
  },
  {
    name: 'Picked and shipped first (rule 14)',
    watch: 'one order in Webshipper for each shipment of Rackbeat, with its lines only; its dispatch brings the tracking back, and nothing else.',
    async play(shop) {
      await shop.settings({ transferWhen: 'SHIPMENT_SHIPPED' });
      shop.say('Setting 14 is “shipment is picked and shipped”.');
      try {
        const number = await shop.book({ lines: [{ sku: 'STOL-EG-01', quantity: 3 }] });
        await shop.ship(number, [1]);
        const first = await shop.sent(number);
        await shop.ship(number, [2]);
        await shop.dispatch(first, [{ tracking: 'GLS-RULE-14' }]);
        await pause(shop, 5);
      } finally {
        await shop.settings({ transferWhen: 'ORDER_BOOKED' });
        shop.say('Setting 14 is back at “order is created”.');
      }
    },
  },
  {
    name: 'Orders that do not go, each with its reason',
    watch: 'an excluded customer group is skipped; half a piece, an unknown country and a missing drop point are on hold, and say what to do.',
    async play(shop) {
      await shop.book({ customer: 10003 });
      await shop.book({ lines: [{ sku: 'STOF-M', quantity: 1.5 }] });
      await shop.book({ customer: 10008 });
      await shop.book({ deliveryTerms: 1 });
    },
  },
  {
    name: 'Tracking that comes late',
    watch: 'shipped in Rackbeat without tracking, and the number arrives in a note afterwards.',
    async play(shop) {
      const number = await shop.book();
      const shipment = await shop.dispatch(await shop.sent(number), [{}]);
      await shop.shipped(number);
      await shop.post(`webshipper/shipments/${shipment}/tracking`, { trackingNumber: 'GLS-LATE' });
      shop.say('The tracking number came: GLS-LATE.');
    },
  },
  {
    name: 'A return and a test shipment change nothing',
    watch: 'nothing happens in Rackbeat until the real shipment.',
    async play(shop) {
      const number = await shop.book();
      const order = await shop.sent(number);
      await shop.post(`webshipper/orders/${order.id}/test-shipment`);
      await shop.post(`webshipper/orders/${order.id}/return`);
      shop.say('A test shipment and a return were booked.');
      await pause(shop, 5);
      await shop.dispatch(order, [{ tracking: 'GLS-REAL' }]);
      await shop.shipped(number);
    },
  },
  {
    name: 'The answer is lost, and webhooks come twice',
    watch: 'one order in Webshipper all the same.',
    async play(shop) {
      await shop.patch('webshipper/faults', { lostAnswers: 1 });
      await shop.patch('rackbeat/faults', { webhooksTwice: true });
      shop.say('Webshipper will do what it is told and not answer; Rackbeat says everything twice.');
      await shop.sent(await shop.book());
      await pause(shop, 5);
      await shop.remove('rackbeat/faults');
    },
  },
  {
    name: 'Webshipper is down for a while',
    watch: 'the order waits, loses no attempt, and goes by itself when Webshipper is back.',
    async play(shop) {
      await shop.patch('webshipper/faults', { down: '503' });
      const number = await shop.book();
      await pause(shop, 8);
      await shop.remove('webshipper/faults');
      shop.say('Webshipper is back.');
      await shop.sent(number);
    },
  },
  {
    name: 'The webhook is lost',
    watch: 'nothing at first; the synchronisation by hand finds the order (so does the reconciliation, every five minutes).',
    async play(shop) {
      await shop.patch('rackbeat/faults', { webhooksOff: true });
      const number = await shop.book();
      await shop.remove('rackbeat/faults');
      shop.say('Nobody told Rackship of it.');
      await shop.synchronise({ kind: 'RACKBEAT_ORDERS', reference: String(number) });
      await shop.sent(number);
    },
  },
  {
    name: 'Login revoked and given back',
    watch: 'the connection turns RECONNECT with one alert, the order waits without losing an attempt, and goes after reconnecting.',
    async play(shop) {
      await shop.remove('webshipper/token');
      shop.say('Webshipper refuses Rackship’s access token.');
      const number = await shop.book();
      await shop.connection('RECONNECT');
      await shop.post('webshipper/token');
      await shop.post('connection/credentials');
      shop.say('A new token was made, and Rackship is reconnected.');
      await shop.sent(number);
    },
  },
  {
    name: 'The direction is switched while an order waits (rule 13)',
    watch: 'the order of the webshop is skipped with “direction off”; the order of Rackbeat goes; switched back, nothing is sent again by itself.',
    async play(shop) {
      await shop.settings({ orderTransfer: 'RACKBEAT_TO_WEBSHIPPER' });
      try {
        await shop.order({ visible_ref: ref() });
        await shop.sent(await shop.book());
        await pause(shop, 3);
      } finally {
        await shop.settings({ orderTransfer: 'BOTH_WAYS' });
        shop.say('Both ways again.');
      }
    },
  },
  {
    name: '1,000 orders on both sides at once',
    watch: 'the number of pairs grows to exactly 2,000; no order is made twice, none comes back as an echo.',
    async play(shop) {
      await Promise.all(['rackbeat', 'webshipper'].map((vendor) => shop.patch(`${vendor}/faults`, { webhooksAtOnce: true })));
      const before = (await shop.pairs()).pairs;
      const storm = await shop.post('storm', { orders: 1000 });
      shop.say(`1,000 booked orders and 1,000 webshop orders of ${storm.customers} customers, made in ${storm.milliseconds} ms.`);
      await count(shop, before, 2000);
      await Promise.all(['rackbeat', 'webshipper'].map((vendor) => shop.remove(`${vendor}/faults`)));
    },
  },
];

/** Lets a person watch for a moment. */
async function pause(shop, seconds) {
  shop.say(`(${seconds} seconds to watch)`);
  await new Promise((done) => { setTimeout(done, seconds * 1000); });
}

/** Says how the pairs grow until all are there, or nothing has changed for a minute. */
async function count(shop, before, wanted) {
  let pairs = 0;
  while (pairs < wanted) {
    const last = pairs;
    const now = await shop.settle('another pair', async () => {
      const seen = await shop.pairs();
      return seen.pairs - before > last ? seen : null;
    });
    pairs = now.pairs - before;
    const wrong = ['rackbeat', 'webshipper'].map((side) => now[side].twice.count + now[side].strange.count);
    shop.say(`${pairs} of ${wanted} pairs; made twice or echoed: ${wrong[0] + wrong[1]}`);
    await new Promise((done) => { setTimeout(done, 5000); });
  }
}
