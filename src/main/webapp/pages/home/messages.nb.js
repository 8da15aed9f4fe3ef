// Norsk (bokmål).
export default {
  "home.title": "Rackbeat og Webshipper i takt",
  "home.lead": "Rackship kobler en butikks Rackbeat-konto til butikkens Webshipper-konto.",
  "home.merchants": "For butikker",
  "home.merchants.todo": "Trykk på Installer i Rackbeats app store, eller åpne lenken din til innstillingene.",
  "home.operators": "For driften",
  "home.console": "Konsoll",
  "home.interface": "Grensesnittet",
  "home.health": "Tilstand",
  "home.metrics": "Målinger",
};
