import { act } from './api.js';
import { ask } from './dialog.js';
import { field, folded, number, select, text } from './dom.js';
import { lines, typed } from './lines.js';

const CURRENCIES = ['', 'DKK', 'NOK', 'SEK', 'EUR', 'GBP'].map((value) => ({ value, text: value || 'the customer’s' }));
const ADDRESS = ['name', 'street', 'street2', 'zipcode', 'city', 'country', 'email', 'phone'];

export function newOrder(lists) {
  const customer = select('customer', lists.customers.map((it) => (
    { value: String(it.number), text: `${it.name}${it.is_barred ? ' (barred)' : ''}` })));
  const { fields, document } = form(lists, { delivery_terms_id: 2, lines: [{ child_id: 'STOL-EG-01', quantity: 2 }] });
  ask('New order in Rackbeat', [field('Customer', customer), ...fields],
    [{ value: 'book', text: 'Create and book' }, { value: 'draft', text: 'Create a draft' }],
    (data, choice) => act('POST', 'rackbeat/orders', {
      ...document(data), customer: Number(data.get('customer')), book: choice === 'book' }));
}

export function editOrder(order, lists) {
  const { fields, document } = form(lists, order);
  ask(`Edit order ${order.number}`, fields, order.is_booked ? 'Reopen, save and book' : 'Save',
    (data) => act('PATCH', `rackbeat/orders/${order.number}`, document(data)));
}

function form(lists, order) {
  const list = (all, none) => [{ value: '', text: none }, ...all.map((it) => ({ value: String(it.number), text: it.name }))];
  const table = lines('Lines', order.lines, (line) => [
    field('Product', product(list(lists.products, '(text only)'), line.child_id)),
    field('Name', text('name', line.name)),
    field('Quantity', number('quantity', line.quantity)),
    field('Price', number('price', line.line_price)),
    field('Discount %', number('discount', line.discount_percentage, { max: '100' })),
    field('VAT %', number('vat', line.vat_percentage, { placeholder: 'the zone’s' })),
    field('Location', select('location', list(lists.locations, 'the product’s'), line.location_id)),
  ], () => ({ child_id: 'STOL-EG-01', quantity: 1 }));
  const fields = [
    field('Delivery terms', select('deliveryTerms', list(lists.delivery_terms, '(none)'), order.delivery_terms_id)),
    table.node,
    field('Note', text('note', order.note)),
    field('Other reference', text('otherReference', order.other_reference)),
    field('Currency', select('currency', CURRENCIES, order.currency)),
    folded('Delivery address', ...address('to', order.delivery_address)),
    folded('Sender address', ...address('from', order.sender_address)),
  ];
  return { fields, document: (data) => written(data, table.rows, order) };
}

/** Another product brings its own name and price. */
function product(items, chosen) {
  const list = select('sku', items, chosen);
  list.onchange = () => ['name', 'price'].forEach((name) => { list.closest('.row').querySelector(`[name=${name}]`).value = ''; });
  return list;
}

function address(prefix, it) {
  return ADDRESS.map((part) => field(part, text(`${prefix}-${part}`, it?.[part])));
}

function written(data, rows, order) {
  // an empty part is left to the customer's address, unless somebody took it out of the order's own
  const said = (prefix, before) => {
    const parts = ADDRESS.map((part) => [part, data.get(`${prefix}-${part}`)]).filter(([part, value]) => value || before?.[part]);
    return parts.length ? Object.fromEntries(parts) : undefined;
  };
  return {
    deliveryTerms: data.get('deliveryTerms') ? Number(data.get('deliveryTerms')) : null,
    note: data.get('note') || (order.note ? '' : undefined),
    otherReference: data.get('otherReference') || undefined,
    currency: data.get('currency') || undefined,
    deliveryAddress: said('to', order.delivery_address),
    senderAddress: said('from', order.sender_address),
    lines: [...rows.children].map(line),
  };
}

function line(row) {
  const { location, ...rest } = typed(row);
  return { quantity: 0, ...rest, location: location ? Number(location) : undefined };
}
