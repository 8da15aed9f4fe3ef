// One call of the JSON interface. Never throws: an answer that cannot be read is a problem too.
export async function call(method, path, body, token) {
  const headers = { Accept: "application/json" };
  if (body !== undefined) {
    headers["Content-Type"] = "application/json";
  }
  if (token) {
    headers.Authorization = `Bearer ${token}`;
  }
  try {
    const text = body === undefined ? undefined : JSON.stringify(body);
    const answer = await fetch(path, { method, headers, body: text, credentials: "omit" });
    const content = await answer.text();
    return { ok: answer.ok, status: answer.status, body: content ? JSON.parse(content) : {} };
  } catch {
    return { ok: false, status: 0, body: { detail: "Rackship does not answer. Try again." } };
  }
}
