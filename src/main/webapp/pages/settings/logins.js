// The logins as they are sent, and what the server says about them, field by field.
import { t } from "../i18n.js";

const PLACES = {
  "rackbeat": "rackbeatToken",
  "rackbeat.apiToken": "rackbeatToken",
  "webshipper": "email",
  "webshipper.account": "account",
  "webshipper.email": "email",
  "webshipper.password": "password",
  "webshipper.apiToken": "webshipperToken",
};

/** Only the sides that were filled in; a token before a password. */
export function filledIn({ rackbeatToken, account, email, password, webshipperToken }) {
  const name = account.trim();
  const rackbeat = rackbeatToken.trim() && { apiToken: rackbeatToken.trim() };
  const byPassword = (email.trim() || password) && { account: name, email: email.trim(), password };
  const webshipper = webshipperToken.trim() ? { account: name, apiToken: webshipperToken.trim() } : byPassword;
  return { ...(rackbeat && { rackbeat }), ...(webshipper && { webshipper }) };
}

/** {field: {text, detail}} of a problem. */
export function refused(problem) {
  const errors = problem?.errors ?? [];
  return Object.fromEntries(
    errors.map(({ field, message }) => [PLACES[field] ?? field, { text: t("problem.422"), detail: message }]),
  );
}
