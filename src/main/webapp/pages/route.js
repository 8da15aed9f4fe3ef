// The fragment of the address: #<key>/<path>?lang=da. It reaches no server and no log. The key is the
// merchant's and stays where it is, so that reloading and bookmarks work; other pages have none.
import { useEffect, useState } from "./lib.js";

const FORM = /^#?([^/?]*)(\/[^?]*)?(?:\?(.*))?$/;

/** {key, path, query}: the path begins with a slash, the query is a URLSearchParams. */
export function route() {
  const [, key = "", path = "/", query = ""] = FORM.exec(location.hash) ?? [];
  return { key, path, query: new URLSearchParams(query) };
}

/** The same page at another path; the language goes along. */
export function href(path, query = {}) {
  const now = route();
  const next = new URLSearchParams(query);
  if (now.query.has("lang")) {
    next.set("lang", now.query.get("lang"));
  }
  return fragment(now.key, path, next);
}

/** A settings link, with the language that was chosen here. */
export function inThisLanguage(link) {
  const chosen = route().query.get("lang");
  return chosen ? `${link}?${new URLSearchParams({ lang: chosen })}` : link;
}

/** Changes the query in the address bar only: nothing is loaded, and "back" does not see it. "": takes it out. */
export function remember(name, value) {
  const { key, path, query } = route();
  value === "" ? query.delete(name) : query.set(name, value);
  history.replaceState(history.state, "", fragment(key, path, query));
}

function fragment(key, path, query) {
  const rest = query.size > 0 ? `?${query}` : "";
  return `#${key}${path === "/" && key ? "" : path}${rest}`;
}

/** The route as it is now, and again whenever it changes. */
export function useRoute() {
  const [now, setNow] = useState(route);
  useEffect(() => {
    const follow = () => setNow(route());
    addEventListener("hashchange", follow);
    return () => removeEventListener("hashchange", follow);
  }, []);
  return now;
}
