/** The control API, for the chosen merchant. A refusal is shown as the vendor words it. */
let merchant = '7981';

export function choose(id) {
  merchant = id;
}

export async function merchants() {
  return (await call('GET', 'control/merchants')).items;
}

export async function newMerchant() {
  return call('POST', 'control/merchants', {});
}

/** The merchant's accounts with their logins. */
export async function describe() {
  return call('GET', `control/${merchant}`);
}

export async function read(path) {
  return call('GET', `control/${merchant}/${path}`);
}

/** As {@link act}, but a refusal is thrown. */
export async function send(method, path, body) {
  const answer = await call(method, `control/${merchant}/${path}`, body);
  document.dispatchEvent(new Event('changed'));
  return answer;
}

/** Does it; a refusal is shown and gives null. */
export async function act(method, path, body) {
  try {
    const answer = await send(method, path, body);
    say('');
    return answer;
  } catch (problem) {
    say(problem.message);
    return null;
  }
}

/** Shows a sentence, also in the dialog that may lie above the page. */
export function say(sentence) {
  for (const id of ['message', 'dialog-message']) {
    document.getElementById(id)?.replaceChildren(sentence);
  }
}

async function call(method, url, body) {
  const answer = await fetch(url, {
    method,
    headers: { 'Content-Type': 'application/json' },
    body: body === undefined ? undefined : JSON.stringify(body),
  });
  const text = await answer.text();
  const json = text ? JSON.parse(text) : {};
  if (!answer.ok) {
    throw Object.assign(new Error(sentence(json) ?? `${method} ${url} answered ${answer.status}`), { status: answer.status });
  }
  return json;
}

function sentence(json) {
  const fields = Array.isArray(json.errors) ? json.errors.filter((each) => each.field).map((each) => `${each.field}: ${each.message}`) : [];
  return fields.length ? fields.join(' ') : json.message ?? json.detail;
}
