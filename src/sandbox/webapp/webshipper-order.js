import { act } from './api.js';
import { ask } from './dialog.js';
import { checkbox, field, folded, number, select, soft, text } from './dom.js';
import { lines, ticked, typed } from './lines.js';

const ADDRESS = ['att_contact', 'company_name', 'address_1', 'address_2', 'zip', 'city', 'country_code', 'email', 'phone', 'vat_no'];
const DROP_POINT = ['drop_point_id', 'name', 'address_1', 'zip', 'city', 'country_code'];
const CURRENCIES = ['DKK', 'NOK', 'SEK', 'EUR', ''].map((value) => ({ value, text: value || '(none)' }));
const DISCOUNTS = [{ value: '', text: 'none' }, { value: 'percent', text: '% of the price' }, { value: 'fixed', text: 'off the price' }];
const FREIGHT = { description: 'Fragt', quantity: 1, unit_price: 49, vat_percent: 25, is_virtual: true };
const PILLOW = { sku: 'PUDE-ULD', description: 'Pude i uld', quantity: 1, unit_price: 349, vat_percent: 25 };

export function reference() {
  return `W${String(Date.now()).slice(-7)}`;
}

export function newOrder(lists) {
  const began = { visible_ref: reference(), currency: 'DKK', original_shipping: { shipping_name: 'GLS Erhverv' }, order_lines: [PILLOW, FREIGHT],
    delivery_address: { att_contact: 'Søren Kjær', address_1: 'Strandvejen 8', zip: '8000', city: 'Aarhus C', country_code: 'DK',
      email: 'soren.kjaer@example.test', phone: '+45 51 52 53 54' } };
  const channels = lists.order_channels.map((it) => (
    { value: it.id, text: `${it.attributes.channel_label}${it.attributes.sync_status === 'suspended' ? ' (suspended)' : ''}` }));
  const { fields, document } = form(lists, began, '');
  ask('New order from the webshop', [field('Order channel', select('channel', channels, '8')), ...fields], 'Create',
    (data) => act('POST', 'webshipper/orders', { ...document(data), orderChannelId: data.get('channel') }));
}

export function editOrder(order, lists) {
  const { fields, document } = form(lists, order.attributes, order.relationships.shipping_rate.data?.id);
  ask(`Edit order ${order.attributes.visible_ref ?? order.id}`, fields, 'Save',
    (data) => act('PATCH', `webshipper/orders/${order.id}`, document(data)));
}

function form(lists, order, rate) {
  const labels = new Map(lists.order_channels.map((it) => [it.id, it.attributes.channel_label]));
  const rates = [{ value: '', text: '(by the name above)' }, ...lists.shipping_rates.map((it) => (
    { value: it.id, text: `${it.attributes.name} (${labels.get(it.relationships.order_channel.data?.id) ?? 'no channel'})` }))];
  const table = lines('Lines', order.order_lines, lineFields, () => PILLOW);
  const fields = [
    field('Reference', text('visible_ref', order.visible_ref)),
    field('Currency', select('currency', CURRENCIES, order.currency)),
    field('Shipping as the shop calls it', text('shipping_name', order.original_shipping?.shipping_name)),
    field('Shipping rate', select('rate', rates, rate)),
    field('Customer’s comment', text('external_comment', order.external_comment)),
    table.node,
    folded('Delivery address', ...parts('to', ADDRESS, order.delivery_address)),
    folded('Billing address', soft('Empty: the delivery address.'), ...parts('bill', ADDRESS, order.billing_address)),
    folded('Drop point', ...parts('drop', DROP_POINT, order.drop_point)),
  ];
  return { fields, document: (data) => written(data, table.rows, order) };
}

function lineFields(line) {
  return [
    field('SKU', text('sku', line.sku, { placeholder: 'none' })),
    field('Name', text('description', line.description)),
    field('Quantity', number('quantity', line.quantity, { step: '1', min: '1' })),
    field('Price without VAT', number('unit_price', line.unit_price)),
    field('VAT %', number('vat_percent', line.vat_percent, { placeholder: 'missing' })),
    field('Discount', number('discount_value', line.discount_value)),
    field('which is', select('discount_type', DISCOUNTS, line.discount_type)),
    field('Discounted price', number('discounted_unit_price', line.discounted_unit_price)),
    field('Virtual (freight, gift card)', checkbox('is_virtual', Boolean(line.is_virtual))),
  ];
}

function parts(prefix, names, it) {
  return names.map((name) => field(name.replaceAll('_', ' '), text(`${prefix}-${name}`, it?.[name])));
}

function written(data, rows, before) {
  const all = (prefix, names) => {
    const given = Object.fromEntries(names.map((name) => [name, data.get(`${prefix}-${name}`)]).filter(([, value]) => value));
    return Object.keys(given).length ? given : undefined;
  };
  return {
    visible_ref: data.get('visible_ref'),
    currency: data.get('currency') || null,
    original_shipping: shipping(data.get('shipping_name'), before.original_shipping),
    shippingRateId: data.get('rate') || undefined,
    external_comment: data.get('external_comment') || (before.external_comment ? '' : undefined),
    delivery_address: all('to', ADDRESS) ?? {},
    billing_address: all('bill', ADDRESS),
    drop_point: all('drop', DROP_POINT),
    order_lines: [...rows.children].map(line),
  };
}

function shipping(name, before) {
  return name ? { ...before, shipping_name: name } : before ? null : undefined;
}

/** A line as typed; what the form has no field for stays as it was. */
function line(row) {
  const { id, ext_ref, weight, weight_unit } = row.line;
  return JSON.parse(JSON.stringify({ id, ext_ref, weight, weight_unit: weight ? weight_unit : undefined, ...typed(row),
    is_virtual: ticked(row, 'is_virtual') || undefined }));
}
