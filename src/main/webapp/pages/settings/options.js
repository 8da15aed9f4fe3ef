// The choices as they are offered: what cannot be used is not, unless it is chosen already.
import { t } from "../i18n.js";

export function channelChoices({ orderChannels }, chosen) {
  return orderChannels
    .filter(({ id, usable }) => usable !== false || id === chosen)
    .map(({ id, name, usable }) => ({ id, name: usable === false ? t("set.unusable", { name }) : name }));
}

/** Whether orders can be sent with this rate in this order channel; null: none is chosen yet. */
export function isUsable({ orderChannelId, isReturn, isHidden }, channel) {
  return !isReturn && !isHidden && (channel === null || orderChannelId === channel);
}

export function rateChoices({ shippingRates, orderChannels }, channel, chosen) {
  return shippingRates
    .filter((rate) => isUsable(rate, channel) || rate.id === chosen)
    .map((rate) => ({ id: rate.id, name: rateName(rate, channel, orderChannels) }));
}

function rateName(rate, channel, orderChannels) {
  const home = channel === null && orderChannels.find(({ id }) => id === rate.orderChannelId);
  const parts = [rate.name, rate.carrier, home?.name, rate.requiresDropPoint && t("set.rate.dropPoint")];
  const name = parts.filter(Boolean).join(" · ");
  return isUsable(rate, channel) ? name : t("set.unusable", { name });
}
