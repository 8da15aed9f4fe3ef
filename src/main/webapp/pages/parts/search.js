// Finding a name as people type it: without regard to case and accents.

/** Whether an option's name holds all typed words. */
export function matching(typed) {
  const words = plain(typed).split(" ").filter(Boolean);
  return ({ name }) => words.every((word) => plain(name).includes(word));
}

function plain(text) {
  return text.normalize("NFD").replace(/\p{M}/gu, "").toLowerCase().replace(/\s+/g, " ").trim();
}
