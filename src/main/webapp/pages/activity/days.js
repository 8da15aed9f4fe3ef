// The merchant's days.
import { MERCHANT_ZONE } from "../i18n.js";

const OFFSET = /GMT([+-])(\d\d):(\d\d)/;

/** When a day ("2026-11-26") begins, as an instant in UTC. The clocks are never changed at midnight. */
export function beginningOf(day) {
  const midnight = Date.parse(`${day}T00:00:00Z`);
  return Number.isNaN(midnight) ? "" : new Date(midnight - offsetAt(midnight)).toISOString();
}

function offsetAt(moment) {
  const format = new Intl.DateTimeFormat("en", { timeZone: MERCHANT_ZONE, timeZoneName: "longOffset" });
  const zone = format.formatToParts(moment).find(({ type }) => type === "timeZoneName").value;
  const [, sign = "+", hours = 0, minutes = 0] = OFFSET.exec(zone) ?? [];
  return (sign === "-" ? -1 : 1) * (hours * 60 + Number(minutes)) * 60_000;
}
