import { say, send } from './api.js';
import { tell } from './dialog.js';
import { badge, button, buttons, element, field, folded, select, text } from './dom.js';

const SIDES = [{ value: 'rackbeatOrderNumber', text: 'Rackbeat order number' }, { value: 'webshipperOrderId', text: 'Webshipper order id' }];

export function start() {
  const form = document.getElementById('preview');
  form.append(field('Which', select('side', SIDES)), field('Number', text('number')),
    buttons(button('Preview', () => previewOrder({ [form.elements.side.value]: form.elements.number.value }), 'main')));
  form.onsubmit = (event) => event.preventDefault();
}

/** What the application would do with an order now; it sends nothing. */
export async function previewOrder(wanted) {
  try {
    show(Object.values(wanted)[0], await send('POST', 'rackship/preview', wanted));
  } catch (problem) {
    const unknown = 'Nothing to preview: this version of Rackship has no preview, or it knows no such order.';
    say(problem.status === 404 ? unknown : problem.message);
  }
}

function show(number, preview) {
  const verdicts = { PASS: 'good', STOP: 'bad' };
  tell(`Preview of order ${number}`,
    element('p', {}, 'It would: ', badge(preview.decision.toLowerCase(), verdicts[preview.decision] ?? 'good')),
    preview.reason ? element('p', { className: 'warn', textContent: preview.reason.message }) : '',
    element('ul', { className: 'plain' }, preview.rules.map((rule) => element('li', {},
      `Rule ${rule.rule} `, badge(rule.verdict.replaceAll('_', ' ').toLowerCase(), verdicts[rule.verdict]), ` ${rule.message ?? ''}`))),
    preview.document ? folded('The document', element('pre', { textContent: JSON.stringify(preview.document, null, 2) })) : '');
}
