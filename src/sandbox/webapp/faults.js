import { act } from './api.js';
import { button, element, field } from './dom.js';

const FAULTS = [
  ['rateLimitedCalls', 'Next calls answer 429', 'number'],
  ['retryAfterSeconds', 'their Retry-After, seconds', 'number'],
  ['failingCalls', 'Next calls answer 500', 'number'],
  ['lostAnswers', 'Next creations lose their answer', 'number'],
  ['latencyMs', 'Every answer late by, ms', 'number'],
  ['lateAnswerMs', 'Answers to writes late by, ms', 'number'],
  ['earlyWebhookMs', 'New orders not readable for, ms', 'number'],
  ['down', 'Down', 'checkbox', '503'],
  ['loginRefused', 'Login refused', 'checkbox', true],
  ['webhooksOff', 'Webhooks lost', 'checkbox', true],
  ['webhooksTwice', 'Webhooks twice', 'checkbox', true],
  ['webhooksAtOnce', 'Webhooks before the answer', 'checkbox', true],
  ['webhooksNotInPlan', 'No webhooks in the plan', 'checkbox', true],
];

export function start() {
  document.getElementById('faults').append(panel('rackbeat', 'Rackbeat'), panel('webshipper', 'Webshipper'));
}

function panel(vendor, title) {
  const form = element('form', { id: `faults-${vendor}` },
    element('h2', { textContent: title }),
    FAULTS.map(([name, text, type]) => field(text, element('input', { name, type, min: '0' }))),
    element('div', { className: 'buttons' },
      element('button', { className: 'main', textContent: 'Set' }),
      button('All well again', () => act('DELETE', `${vendor}/faults`))),
    element('pre', { id: `counters-${vendor}` }));
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    const plan = FAULTS.map(([name, , type, on]) => [name, type === 'number' ? Number(form.elements[name].value)
      : form.elements[name].checked ? on : on === true ? false : '']);
    act('PATCH', `${vendor}/faults`, Object.fromEntries(plan));
  });
  return form;
}

export function show(vendor, state) {
  const form = document.getElementById(`faults-${vendor}`);
  if (!form.contains(document.activeElement)) {
    for (const [name, , type] of FAULTS) {
      const value = state.faults[name];
      Object.assign(form.elements[name], type === 'number' ? { value } : { checked: Boolean(value) });
    }
  }
  const counters = [...Object.entries(state.calls), ...Object.entries(state.deliveries).map(([k, n]) => [`webhooks ${k}`, n])];
  document.getElementById(`counters-${vendor}`).textContent = counters.map(([name, count]) => `${count}  ${name}`).join('\n');
}
