import { act, read } from './api.js';
import { button, buttons, checkbox, field, options, select } from './dom.js';

const CHOICES = {
  orderTransfer: ['13 Order transfer', { BOTH_WAYS: 'both ways', RACKBEAT_TO_WEBSHIPPER: 'Rackbeat to Webshipper', WEBSHIPPER_TO_RACKBEAT: 'Webshipper to Rackbeat' }],
  transferWhen: ['14 Transfer when', { ORDER_BOOKED: 'the order is created', SHIPMENT_SHIPPED: 'a shipment is picked and shipped' }],
  whenRateIsMissing: ['2 When the rate is missing', { SEND_WITHOUT_RATE: 'send without a rate', HOLD: 'hold' }],
};
const SWITCHES = {
  sendDeliveryAndPickupAddress: '3 Send delivery and pickup address',
  useProductDefaultLocation: '12 Use the product’s default location',
  bookImportedOrders: 'Book the orders made in Rackbeat',
};

/** A few settings, saved through the application's own interface. The rest is on its settings page. */
export function start() {
  const form = document.getElementById('settings');
  const items = (words) => Object.entries(words).map(([value, text]) => ({ value, text }));
  form.append(
    ...Object.entries(CHOICES).map(([name, [label, words]]) => field(label, select(name, items(words)))),
    field('15 Location', select('transferLocationId', [])),
    ...Object.entries(SWITCHES).map(([name, label]) => field(label, checkbox(name))),
    buttons(button('Save', () => save(form), 'main')));
  form.onsubmit = (event) => event.preventDefault();
  form.closest('details').addEventListener('toggle', (event) => event.target.open && fill(form));
}

async function fill(form) {
  try {
    const [settings, lists] = await Promise.all([read('rackship/settings'), read('rackship/options')]);
    const locations = [{ value: '', text: 'all' }, ...lists.locations.map((it) => ({ value: it.id, text: it.name }))];
    options(form.elements.transferLocationId, locations, settings.transferLocationId ?? '');
    Object.keys(CHOICES).forEach((name) => { form.elements[name].value = settings[name] ?? ''; });
    Object.keys(SWITCHES).forEach((name) => { form.elements[name].checked = settings[name]; });
  } catch (problem) {
    document.getElementById('message').textContent = problem.message;
  }
}

async function save(form) {
  const chosen = Object.keys(CHOICES).map((name) => [name, form.elements[name].value || null]);
  const switched = Object.keys(SWITCHES).map((name) => [name, form.elements[name].checked]);
  const saved = await act('PATCH', 'connection/settings', {
    ...Object.fromEntries([...chosen, ...switched]), transferLocationId: form.elements.transferLocationId.value || null });
  if (saved) {
    document.getElementById('message').textContent = 'Saved. It counts for what moves from now on.';
  }
}
