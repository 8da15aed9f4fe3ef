// One setting: the control that fits it, with what is wrong with it, who locked it, and whether it has an effect.
import { t } from "../i18n.js";
import { html } from "../lib.js";
import { Badge } from "../parts/badge.js";
import { ChoicesField } from "../parts/choices.js";
import { CheckField } from "../parts/field.js";
import { RadioField } from "../parts/radios.js";
import { SelectField } from "../parts/select.js";
import { idle, isMissing } from "./fields.js";
import { channelChoices, rateChoices } from "./options.js";
import { Rates } from "./rates.js";
import { Sync } from "./sync.js";

/** @param field one of FIELDS */
export function Setting({ field, client, settings, options, waiting }) {
  const { name } = field;
  const { draft, set } = settings;
  const title = html`<${Title} field=${field} missing=${isMissing(field, draft)} />`;
  const common = {
    ...remarks(field, settings),
    id: name,
    label: title,
    help: t(`set.${name}.help`),
    value: draft[name],
    change: (value) => set(name, value),
  };
  if (name === "sync") {
    return html`<${Sync} client=${client} title=${title} />`;
  }
  if (name === "shippingRates") {
    return html`<${Rates} ...${{ common, settings, options, waiting }} />`;
  }
  return html`<${control(field, draft)} ...${common} ...${choices(field, draft, options)} />`;
}

function Title({ field: { number, label }, missing }) {
  return html`
    <span class="number">${number}</span> <span lang="en">${label}</span>
    ${missing && html` <${Badge} tone="warn" icon="alert">${t("set.missing")}</>`}
  `;
}

function control({ name, values, many }, draft) {
  if (many) {
    return ChoicesField;
  }
  return values ? RadioField : typeof draft[name] === "boolean" ? CheckField : SelectField;
}

function choices({ name, list, values, many }, draft, options) {
  if (values) {
    return { options: values.map((id) => ({ id, name: t(`set.${name}.${id}`), help: t(`set.${name}.${id}.help`) })) };
  }
  const none = many || NONE.includes(name) ? { none: t(`set.${name}.none`) } : {};
  return list ? { options: namesOf(list, draft, options, draft[name]), ...none } : {};
}

// Where nothing chosen means something of its own.
const NONE = ["standardShippingRateId", "transferLocationId", "excludedCustomerGroupIds"];

function namesOf(list, draft, options, value) {
  if (list === "orderChannels") {
    return channelChoices(options, value);
  }
  return list === "shippingRates" ? rateChoices(options, draft.orderChannelId, value) : options[list];
}

/** What is to be said about a field: {error, problem, locked, idle}. */
function remarks(field, { draft, saved, problem }) {
  const { name } = field;
  return {
    error: complaint(problem?.errors ?? [], name, "set.error"),
    // Of what is stored: a changed one is tried when it is saved.
    problem: draft[name] === saved[name] ? complaint(saved.problems, name, "set.problem") : undefined,
    locked: saved.locked.includes(name),
    idle: idle(field, draft),
  };
}

function complaint(all, name, key) {
  const mine = all.filter(({ field }) => field === name || field.startsWith(`${name}[`));
  return mine.length > 0 ? { text: t(key), detail: mine.map(({ message }) => message).join(" ") } : undefined;
}
