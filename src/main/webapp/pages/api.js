// The JSON interface. Nothing here throws: every call ends in an answer,
//   {ok, status, body, etag, problem, aborted}
// where problem is null or {status, detail, errors, errorId}: RFC 9457 as the server wrote it, or status 0
// where there was no answer. A merchant's token lives in this object and nowhere else.
import { currentLanguage } from "./i18n.js";

const PATIENCE_MS = 30_000;

/** One call. Options: body, etag (If-Match), token, credentials, patience (ms), signal. */
export async function call(method, path, options = {}) {
  const stop = new AbortController();
  const clock = setTimeout(() => stop.abort(), options.patience ?? PATIENCE_MS);
  const leave = () => stop.abort();
  options.signal?.addEventListener("abort", leave);
  try {
    return await answered(await fetch(path, request(method, options, stop.signal)));
  } catch {
    return unanswered(options.signal?.aborted ?? false);
  } finally {
    clearTimeout(clock);
    options.signal?.removeEventListener("abort", leave);
  }
}

function request(method, { body, etag, token, credentials = "omit" }, signal) {
  const headers = {
    Accept: "application/json, application/problem+json",
    "Accept-Language": currentLanguage(),
  };
  if (body !== undefined) {
    headers["Content-Type"] = "application/json";
  }
  if (etag) {
    headers["If-Match"] = etag;
  }
  if (token) {
    headers.Authorization = `Bearer ${token}`;
  }
  const content = body === undefined ? undefined : JSON.stringify(body);
  return { method, headers, body: content, credentials, signal, cache: "no-store", redirect: "error" };
}

async function answered(response) {
  const text = await response.text();
  const body = text ? JSON.parse(text) : {};
  const { ok, status } = response;
  const problem = ok ? null : { errors: [], detail: "", ...body, status };
  return { ok, status, body, etag: response.headers.get("ETag"), problem, aborted: false };
}

function unanswered(aborted) {
  const problem = { status: 0, detail: "", errors: [] };
  return { ok: false, status: 0, body: {}, etag: null, problem, aborted };
}

/** The calls of one connection, whoever makes them. Paths go on from /api/connections/<id>. */
class Connection {
  get(path = "", options) {
    return this.call("GET", path, options);
  }

  post(path, body, options) {
    return this.call("POST", path, { ...options, body });
  }

  /** Saves what was read with this ETag. */
  put(path, body, etag, options) {
    return this.call("PUT", path, { ...options, body, etag });
  }

  delete(path = "", options) {
    return this.call("DELETE", path, options);
  }
}

/** A merchant's: by the key of the settings link. A session that is over is opened anew, unseen. */
export class MerchantConnection extends Connection {
  #key;
  #session = null;

  constructor(key) {
    super();
    this.#key = key;
  }

  async call(method, path, options) {
    const session = await this.#open();
    if (!session.ok) {
      return session;
    }
    const first = await this.#with(session, method, path, options);
    return first.status === 401 ? this.#again(session, method, path, options) : first;
  }

  async #again(over, method, path, options) {
    if (this.#session?.of === over) {
      this.#session = null;
    }
    const session = await this.#open();
    return session.ok ? this.#with(session, method, path, options) : session;
  }

  // Several calls at once share one session; one that could not be opened is not remembered.
  async #open() {
    this.#session ??= { opening: call("POST", "/api/sessions", { body: { key: this.#key } }) };
    const session = this.#session;
    session.of = await session.opening;
    if (!session.of.ok && this.#session === session) {
      this.#session = null;
    }
    return session.of;
  }

  #with({ body: { token, connectionId } }, method, path, options) {
    return call(method, `/api/connections/${connectionId}${path}`, { ...options, token });
  }
}

/**
 * An operator's calls. The login is the browser's own: the server asks for it when /console/ is opened,
 * and the browser sends it along from then on.
 */
export const operator = {
  call: (method, path, options) => call(method, path, { ...options, credentials: "same-origin" }),
  get: (path, options) => operator.call("GET", path, options),
  post: (path, body, options) => operator.call("POST", path, { ...options, body }),
  connection: (id) => new OperatorConnection(id),
};

class OperatorConnection extends Connection {
  #base;

  constructor(id) {
    super();
    this.#base = `/api/connections/${encodeURIComponent(id)}`;
  }

  call(method, path, options) {
    return operator.call(method, this.#base + path, options);
  }
}
