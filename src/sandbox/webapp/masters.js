import { act } from './api.js';
import { badge, button, cards, element, soft } from './dom.js';

const SHOWN = 40;

/** Customers and products; those that Rackship made come first, marked as new. */
export function show(state) {
  const place = document.getElementById('masters');
  const groups = new Map(state.customer_groups.map((group) => [group.number, group.name]));
  cards(place, [
    { key: 'customers', data: { title: 'Customers', rows: rows(state.customers, state.byApi.customers, (it) => [
      it.name, groups.get(it.customer_group_id), it.company_vat, it.contact_email, it.address_city]) } },
    { key: 'products', data: { title: 'Products', rows: rows(state.products, state.byApi.products, (it) => [
      it.name, it.group?.name, it.barcode, it.sales_price, it.default_location?.name]) } },
  ], list);
}

function rows(all, byApi, words) {
  const fresh = new Set(byApi);
  return all.map((it) => ({
    number: String(it.number), fresh: fresh.has(String(it.number)), barred: it.is_barred, text: words(it).filter(Boolean).join(' · '),
  })).sort((a, b) => b.fresh - a.fresh);
}

function list({ title, rows: all }) {
  const kind = title.toLowerCase();
  return element('section', {},
    element('h3', { textContent: `${title} (${all.length}, ${all.filter((row) => row.fresh).length} new)` }),
    element('ul', { className: 'plain' }, all.slice(0, SHOWN).map((row) => element('li', {},
      `${row.number} ${row.text} `, row.fresh ? badge('new', 'good') : null, row.barred ? badge('barred', 'bad') : null,
      button(row.barred ? 'Let in again' : 'Bar', () => bar(kind, row))))),
    all.length > SHOWN ? soft(`and ${all.length - SHOWN} more`) : null);
}

function bar(kind, row) {
  act('PUT', `rackbeat/${kind}/${encodeURIComponent(encodeURIComponent(row.number))}`, { is_barred: !row.barred });
}
