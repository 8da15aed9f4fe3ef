// What is wrong with the login, in the reader's language: before it is sent, and as the server found it.
import { t } from "../i18n.js";
import { accountIn } from "./account.js";

/** {field: {text}} of what is missing or cannot be right; empty: send it. */
export function missing({ account, email, password, apiToken }, byToken) {
  const wrong = {
    account: !accountIn(account),
    email: !byToken && !/^\S+@\S+$/.test(email.trim()),
    password: !byToken && password === "",
    apiToken: byToken && apiToken.trim() === "",
  };
  const fields = Object.keys(wrong).filter((name) => wrong[name]);
  return Object.fromEntries(fields.map((name) => [name, { text: t(`begin.${name}.missing`) }]));
}

/** The same of a problem's errors: the server names "webshipper.account", its sentence is the detail. */
export function refused({ errors }) {
  const placed = errors.map(({ field, message }) => [field.replace(/^webshipper\./, ""), message]);
  return Object.fromEntries(placed.map(([name, detail]) => [name, { text: words(name), detail }]));
}

const KNOWN = ["account", "email", "password", "apiToken", "token"];

function words(name) {
  return KNOWN.includes(name) ? t(`begin.${name}.refused`) : t("problem.422");
}
