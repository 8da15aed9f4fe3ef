// The settings in the guide's order, under its numbers and its English labels; api.md, "Settings".
import { t } from "../i18n.js";

// Which orders a setting is about; left out: all.
const OUT = "RACKBEAT_TO_WEBSHIPPER";
const IN = "WEBSHIPPER_TO_RACKBEAT";

/** list: where its choices are in the options; values: its words; needed: nothing moves without it. */
export const FIELDS = [
  { number: "1", name: "orderChannelId", label: "Order channel", list: "orderChannels", way: OUT, needed: true },
  { number: "2", name: "shippingRates", label: "Delivery terms to shipping rates" },
  { number: "2", name: "standardShippingRateId", label: "Standard shipping rate", list: "shippingRates", way: OUT },
  {
    number: "2",
    name: "whenRateIsMissing",
    label: "When the rate is missing",
    values: ["SEND_WITHOUT_RATE", "HOLD"],
    way: OUT,
  },
  { number: "3", name: "sendDeliveryAndPickupAddress", label: "Send delivery and pickup address", way: OUT },
  { number: "4", name: "sync", label: "Synchronize Webshipper orders manually" },
  { number: "5", name: "paymentTermsId", label: "Payment terms", list: "paymentTerms", way: IN, needed: true },
  { number: "6", name: "customerGroupId", label: "Customer group", list: "customerGroups", way: IN, needed: true },
  {
    number: "7",
    name: "excludedCustomerGroupIds",
    label: "Excluded customer groups",
    list: "customerGroups",
    many: true,
    way: OUT,
  },
  { number: "8", name: "productGroupId", label: "Product group", list: "productGroups", way: IN, needed: true },
  { number: "9", name: "employeeId", label: "Employee", list: "employees", way: IN, needed: true },
  { number: "10", name: "layoutId", label: "Layout", list: "layouts", way: IN, needed: true },
  { number: "11", name: "vatZone", label: "VAT zone", list: "vatZones", way: IN, needed: true },
  { number: "12", name: "useProductDefaultLocation", label: "Product's default location", way: IN },
  { number: "12", name: "productLocationId", label: "Location of products", list: "locations", way: IN, needed: true },
  {
    number: "13",
    name: "orderTransfer",
    label: "Order transfer",
    values: ["BOTH_WAYS", "RACKBEAT_TO_WEBSHIPPER", "WEBSHIPPER_TO_RACKBEAT"],
    needed: true,
  },
  {
    number: "14",
    name: "transferWhen",
    label: "Transfer when",
    values: ["ORDER_BOOKED", "SHIPMENT_SHIPPED"],
    way: OUT,
  },
  { number: "15", name: "transferLocationId", label: "Location", list: "locations", way: OUT },
  { number: "+", name: "bookImportedOrders", label: "Book imported orders", way: IN },
];

/** "1 Order channel", of a field's name; the name itself where these pages do not know it. */
export function titleOf(name) {
  const field = FIELDS.find((one) => one.name === name);
  return field ? `${field.number} ${field.label}` : name;
}

/** Why a setting has no effect in the chosen direction; undefined: it has. */
export function idle({ way }, { orderTransfer }) {
  const apart = way && orderTransfer && orderTransfer !== "BOTH_WAYS" && orderTransfer !== way;
  return apart ? t(`set.idle.${way}`) : undefined;
}

/** The settings that must be chosen before anything moves, and are not. */
export function missing(draft) {
  return FIELDS.filter((field) => isMissing(field, draft));
}

export function isMissing(field, draft) {
  const spared = field.name === "productLocationId" && draft.useProductDefaultLocation;
  return Boolean(field.needed) && draft[field.name] === null && !spared && !idle(field, draft);
}
