/** The control API, for the chosen merchant. A refusal is shown as the vendor words it. */
let merchant = '7981';

export function choose(id) {
  merchant = id;
}

export async function merchants() {
  return (await call('GET', 'control/merchants')).items;
}

export async function read(path) {
  return call('GET', `control/${merchant}/${path}`);
}

export async function act(method, path, body) {
  const message = document.getElementById('message');
  try {
    const answer = await call(method, `control/${merchant}/${path}`, body);
    message.textContent = '';
    document.dispatchEvent(new Event('changed'));
    return answer;
  } catch (problem) {
    message.textContent = problem.message;
    return null;
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
    throw new Error(json.message ?? json.detail ?? `${method} ${url} answered ${answer.status}`);
  }
  return json;
}
