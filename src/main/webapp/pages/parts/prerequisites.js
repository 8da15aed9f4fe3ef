// The four things that must be so before orders can move, each with its sentence and "check again".
import { t } from "../i18n.js";
import { html } from "../lib.js";
import { ActionButton } from "./action.js";
import { Badge } from "./badge.js";
import { Detail } from "./detail.js";

const NAMES = ["WEBSHIPPER_LOGIN", "WEBSHIPPER_WEBHOOKS", "ORDER_CHANNEL", "DELIVERY_TERMS"];
const LISTS = ["ORDER_CHANNEL", "DELIVERY_TERMS"];
const LOOKS = {
  waiting: ["off", "empty"],
  trying: ["info", "ring"],
  met: ["ok", "done"],
  unmet: ["warn", "alert"],
};

/** The steps of a connection: [{name, state, detail}]. What needs the lists is tried until they are read. */
export function stepsOf({ status, prerequisites }) {
  return prerequisites.map(({ name, met, detail }) => {
    const tried = status === "SYNCING" && LISTS.includes(name);
    return { name, state: met ? "met" : tried ? "trying" : "unmet", detail: tried ? "" : detail };
  });
}

/** The steps before there is a connection: all wait, but the login, which stands as given. */
export function stepsBefore(login) {
  return NAMES.map((name, index) => ({ name, state: index === 0 ? login : "waiting", detail: "" }));
}

/** @param check async, asks both vendors again; left out: it cannot be asked yet */
export function Prerequisites({ steps, check }) {
  return html`
    <ol class="steps" data-test="prerequisites">
      ${steps.map((step) => html`<${Step} key=${step.name} check=${check} ...${step} />`)}
    </ol>
  `;
}

function Step({ name, state, detail, check }) {
  const [tone, icon] = LOOKS[state];
  return html`
    <li class=${state} data-test=${name} data-state=${state}>
      <p class="title">${t(`prerequisite.${name}`)} <${Badge} tone=${tone} icon=${icon}>${t(`step.${state}`)}</></p>
      <p class="help">${t(`prerequisite.${name}.todo`)}</p>
      ${state === "unmet" && html`<${Detail}>${detail}</>`}
      ${state === "unmet" && check && html`
        <${ActionButton} act=${check} label=${t("check")} icon="again" name="check" />
      `}
    </li>
  `;
}
