import { act, describe, say } from './api.js';
import { ask, tell } from './dialog.js';
import { badge, button, buttons, cards, element, field, more, soft, text } from './dom.js';

const GOOD = ['ACTIVE', 'HEALTHY'];
const SOON = ['SYNCING', 'MISSING', 'PAUSED', 'SETUP'];

/** How the merchant's connection stands, and what can be done about it. `connection` null: there is none. */
export function show(connection, problem) {
  document.getElementById('connection').textContent = connection ? `for ${connection.companyName}` : '';
  cards(document.getElementById('standing'), [{ key: 'standing', data: connection ?? { problem } }],
    connection ? standing : nothing);
}

function nothing({ problem }) {
  return element('article', { className: 'card' },
    soft(`Not connected: ${problem}. Connect by the API tokens of both vendors, or install the app at Rackbeat (“App and login”).`),
    buttons(button('Connect by API tokens', () => act('POST', 'connection'), 'main')));
}

function standing(it) {
  const waiting = `${it.queue.waiting} waiting, ${it.queue.needsAttention} need attention`;
  return element('article', { className: 'card' },
    element('h3', {}, 'Connection', mark(it.status), element('small', { textContent: waiting })),
    it.statusReason ? element('p', { className: 'warn', textContent: it.statusReason }) : null,
    element('p', {}, 'Webhooks: Rackbeat ', mark(it.webhooks.rackbeat), ' Webshipper ', mark(it.webhooks.webshipper)),
    element('ul', {}, it.prerequisites.filter((each) => !each.met).map((each) => element('li', { className: 'warn', textContent: each.detail }))),
    actions(it));
}

function mark(word) {
  return badge(word.toLowerCase(), GOOD.includes(word) ? 'good' : SOON.includes(word) ? '' : 'bad');
}

function actions(it) {
  const paused = it.status === 'PAUSED';
  return [
    buttons(
      it.status === 'SETUP' ? button('Choose the usual settings', () => act('POST', 'connection/usual-settings'), 'main') : null,
      it.status === 'RECONNECT' ? button('Reconnect', () => act('POST', 'connection/credentials'), 'main') : null,
      button('Open its settings page', openSettings)),
    more(
      button('Reconnect by password', byPassword),
      it.status === 'RECONNECT' ? null : button('Reconnect', () => act('POST', 'connection/credentials')),
      it.status === 'SETUP' ? null : button('Choose the usual settings', () => act('POST', 'connection/usual-settings')),
      button(paused ? 'Resume' : 'Pause', () => act('POST', `rackship/${paused ? 'resume' : 'pause'}`)),
      button('Disconnect', () => act('DELETE', 'connection')),
      button('Disconnect and delete all', () => act('DELETE', 'connection?purge=true'))),
  ];
}

async function openSettings() {
  const made = await act('POST', 'rackship/settings-link', {});
  if (made) {
    tell('The settings page', element('p', {}, 'As Rackbeat would open it: ',
      element('a', { href: made.settingsLink, target: '_blank', textContent: 'settings of the connection' })));
  }
}

async function byPassword() {
  const { account, email, password } = (await describe()).webshipper;
  ask('Reconnect to Webshipper by e-mail and password',
    [field('E-mail', text('email', email)), field('Password', text('password', password))], 'Reconnect', async (data) => {
      const webshipper = { account, email: data.get('email'), password: data.get('password') };
      const answer = await act('POST', 'rackship/credentials', { webshipper });
      if (answer) say('Reconnected.');
      return answer;
    });
}
