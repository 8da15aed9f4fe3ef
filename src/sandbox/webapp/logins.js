import { act, describe, read, say } from './api.js';
import { ask, tell } from './dialog.js';
import { badge, button, buttons, cards, element, field, soft, text } from './dom.js';

const USUAL = [['7', 'Rackbeat'], ['8', 'Webshop'], ['9', 'Gammel butik']];

/** How the application gets into the accounts, and how a merchant throws it out. */
export function start() {
  document.getElementById('rackbeat-login').append(
    soft('Install opens the page that Rackbeat would open. Uninstalling ends what an installation got; an API token goes on.'),
    buttons(
      button('Install the app', install),
      button('Uninstall the app', () => done('rackbeat/uninstall', 'POST', 'The app is uninstalled.')),
      button('Revoke every token', () => done('rackbeat/token', 'DELETE', 'Rackbeat refuses Rackship now.')),
      button('Make a new API token', () => done('rackbeat/token', 'POST', 'Press “Reconnect” at Rackship to use the new token.'))));
  document.getElementById('webshipper-login').append(
    soft('The demo is connected by an access token; an installation logs in as the user.'),
    buttons(
      button('Revoke access tokens', () => done('webshipper/token', 'DELETE', 'Webshipper refuses the access tokens now.')),
      button('Make a new access token', () => done('webshipper/token', 'POST', 'Press “Reconnect” at Rackship to use the new token.')),
      button('Delete the user', () => done('webshipper/user', 'DELETE', 'The user is gone, and all its logins.')),
      button('User back, or another password', password),
      button('End the user’s logins', () => done('webshipper/end-logins', 'POST', 'The logins by password have ended.'))),
    element('ul', { id: 'channels', className: 'plain' }),
    buttons(
      button('Downgrade the plan: no webhooks', downgrade),
      button('Upgrade it again', () => act('PATCH', 'webshipper/faults', { webhooksNotInPlan: false }))));
}

async function install() {
  const begun = await act('POST', 'rackbeat/installations', {});
  if (!begun) {
    return;
  }
  const { account, email, password: secret } = (await describe()).webshipper;
  const link = element('a', { href: begun.beginUrl, target: '_blank', textContent: 'the install page' });
  tell('Install the app', element('p', {}, 'Open ', link, ', which Rackbeat would open now, and log in to Webshipper with'),
    element('ul', { className: 'plain' }, [['account', account], ['e-mail', email], ['password', secret || '(the user is deleted)']]
      .map(([name, value]) => element('li', {}, `${name} `, element('code', { textContent: value })))));
}

function password() {
  ask('The user of Webshipper', [field('Password', text('password', 'ny kode & æøå'))], 'Save',
    (data) => done('webshipper/user', 'POST', 'The password is changed; logins by the old one have ended.', { password: data.get('password') }));
}

async function downgrade() {
  const { webshipper } = await read('state?newest=1');
  await act('PATCH', 'webshipper/faults', { webhooksNotInPlan: true });
  await Promise.all(webshipper.webhooks.map((hook) => act('DELETE', `webshipper/webhooks/${hook.id}`)));
  say('Webshipper has no webhooks any more, and takes none. Rackship goes on by looking every few minutes.');
}

async function done(path, method, sentence, body) {
  const answer = await act(method, path, body);
  if (answer) {
    say(sentence);
  }
  return answer;
}

export function channels(state) {
  const there = new Set(state.order_channels.map((it) => it.id));
  const gone = USUAL.filter(([id]) => !there.has(id)).map(([id, label]) => ({ id, label }));
  const known = state.order_channels.map((it) => ({ id: it.id, label: it.attributes.channel_label, status: it.attributes.sync_status }));
  cards(document.getElementById('channels'), [...known, ...gone].map((it) => ({ key: it.id, data: it })), channel);
}

function channel({ id, label, status }) {
  const path = `webshipper/order_channels/${id}`;
  const set = (text, sync) => button(text, () => act('PUT', path, { channel_label: label, sync_status: sync }));
  if (!status) {
    return element('li', {}, `Channel ${label} `, badge('deleted', 'bad'), set('Bring back', 'synchronize'));
  }
  const suspended = status === 'suspended';
  return element('li', {}, `Channel ${label} `, suspended ? badge('suspended', 'bad') : null,
    suspended ? set('Resume', 'synchronize') : set('Suspend', 'suspended'), button('Delete', () => act('DELETE', path)));
}
