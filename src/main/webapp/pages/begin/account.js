// A Webshipper account as people type it: its name, its host, or the address of its page. The server
// decides by the same rule; here it only saves a round.
const TYPED = /^(?:https?:\/\/)?([^./:@?#]+)(?:(?:\.api)?\.webshipper\.io)?(?:[/?#].*)?$/;
const LABEL = /^[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?$/;

/** The account's name, or null where it is none. */
export function accountIn(typed) {
  const name = TYPED.exec(typed.trim().toLowerCase())?.[1];
  return name && LABEL.test(name) ? name : null;
}
