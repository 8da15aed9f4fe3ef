// English.
export default {
  "home.title": "Rackbeat and Webshipper, in step",
  "home.lead": "Rackship connects a merchant's Rackbeat account with the merchant's Webshipper account.",
  "home.merchants": "For merchants",
  "home.merchants.todo": "Press Install in Rackbeat's app store, or open your settings link.",
  "home.operators": "For operators",
  "home.console": "Console",
  "home.interface": "The interface",
  "home.health": "Health",
  "home.metrics": "Metrics",
};
