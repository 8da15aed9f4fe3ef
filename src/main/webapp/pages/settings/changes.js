// What differs between two settings documents.
const OURS = ["locked", "problems"];

/** The names of the settings that are not as they were read. */
export function changes({ saved, draft }) {
  return saved ? Object.keys(content(draft)).filter((name) => !same(saved[name], draft[name])) : [];
}

/** What is sent: our own remarks are left out. */
export function content(draft) {
  return only(draft, Object.keys(draft).filter((name) => !OURS.includes(name)));
}

export function only(from, names) {
  return Object.fromEntries(names.map((name) => [name, from[name]]));
}

export function same(one, other) {
  return plain(one) === plain(other);
}

// The order in a list says nothing.
function plain(value) {
  return JSON.stringify(Array.isArray(value) ? value.map((item) => JSON.stringify(item)).sort() : value);
}
