// Where something stands: an icon and a word, and a colour besides.
import { t } from "../i18n.js";
import { html } from "../lib.js";
import { Icon } from "./icon.js";

const STATES = {
  WAITING: ["wait", "clock"],
  TRANSFERRED: ["info", "check"],
  PARTLY_SHIPPED: ["info", "part"],
  SHIPPED: ["ok", "truck"],
  SKIPPED: ["off", "skip"],
  ON_HOLD: ["warn", "pause"],
  FAILED: ["bad", "cross"],
  CANCELLED: ["off", "empty"],
};
const STATUSES = {
  SYNCING: ["info", "again"],
  SETUP: ["warn", "info"],
  ACTIVE: ["ok", "done"],
  PAUSED: ["wait", "pause"],
  RECONNECT: ["bad", "alert"],
  DISCONNECTED: ["off", "empty"],
};

/** tone: ok, info, wait, warn, bad or off. */
export function Badge({ tone, icon, children }) {
  return html`<span class="badge ${tone}"><${Icon} name=${icon} /> ${children}</span>`;
}

/** A transfer's state. */
export function StateBadge({ state }) {
  const [tone, icon] = STATES[state] ?? ["off", "empty"];
  return html`<${Badge} tone=${tone} icon=${icon}>${t(`state.${state}`)}</>`;
}

/** A connection's status. */
export function StatusBadge({ status }) {
  const [tone, icon] = STATUSES[status] ?? ["off", "empty"];
  return html`<${Badge} tone=${tone} icon=${icon}>${t(`status.${status}`)}</>`;
}

/** The tone of a state, for charts and timelines. */
export function toneOf(state) {
  return (STATES[state] ?? ["off"])[0];
}

export function iconOf(state) {
  return (STATES[state] ?? ["", "empty"])[1];
}
