// The fields of the login: e-mail and password, or an access token.
import { t } from "../i18n.js";
import { html } from "../lib.js";
import { TextField } from "../parts/field.js";
import { accountIn } from "./account.js";

export function LoginFields({ typed, setTyped, byToken, setByToken, wrong }) {
  const field = (name, help, looks) => html`
    <${TextField} id=${name} label=${t(`begin.${name}`)} help=${help} value=${typed[name]} error=${wrong[name]}
      change=${(value) => setTyped((now) => ({ ...now, [name]: value }))} ...${looks} />
  `;
  return html`
    ${field("account", accountHelp(typed.account), { autocomplete: "organization", placeholder: "acme" })}
    ${byToken
      ? field("apiToken", t("begin.apiToken.help"), { type: "password", autocomplete: "off" })
      : [
          field("email", t("begin.email.help"), { type: "email", autocomplete: "username" }),
          field("password", t("begin.password.help"), { type: "password", autocomplete: "current-password" }),
        ]}
    <p>
      <button type="button" class="switch" id="other-login" onClick=${() => setByToken(!byToken)}>
        ${byToken ? t("begin.byPassword") : t("begin.byToken")}
      </button>
    </p>
  `;
}

function accountHelp(typed) {
  const name = accountIn(typed);
  return name ? t("begin.account.read", { host: `${name}.webshipper.io` }) : t("begin.account.help");
}
