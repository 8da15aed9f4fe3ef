// The rows of the table of shipping rates, and what a change makes of the mapping.
import { withVanished } from "../parts/select.js";
import { isUsable } from "./options.js";

/**
 * One row for each delivery terms, those that have vanished too:
 * {id, name, rate, suggestion, state, waiting}; state is mapped, suggested, missing or gone.
 */
export function rowsOf(value, options, channel, waiting) {
  const chosen = Object.fromEntries(value.map((row) => [row.deliveryTermsId, row.shippingRateId]));
  const all = withVanished(options.deliveryTerms, Object.keys(chosen));
  const usable = (rate) => options.shippingRates.some((one) => one.id === rate && isUsable(one, channel));
  return all.map(({ id, name, suggestedShippingRateId }) => {
    const rate = chosen[id] ?? null;
    const suggestion = usable(suggestedShippingRateId) ? suggestedShippingRateId : null;
    const known = options.deliveryTerms.some((one) => one.id === id);
    const state = rate ? (known && usable(rate) ? "mapped" : "gone") : suggestion ? "suggested" : "missing";
    return { id, name, rate, suggestion, state, waiting: waiting.filter((text) => text.includes(`"${name}"`)).length };
  });
}

/** The mapping with this rate for these terms; null takes them out. */
export function withRate(value, deliveryTermsId, shippingRateId) {
  const others = value.filter((row) => row.deliveryTermsId !== deliveryTermsId);
  return shippingRateId === null ? others : [...others, { deliveryTermsId, shippingRateId }];
}
