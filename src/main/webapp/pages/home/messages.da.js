// Dansk.
export default {
  "home.title": "Rackbeat og Webshipper i takt",
  "home.lead": "Rackship forbinder en butiks Rackbeat-konto med butikkens Webshipper-konto.",
  "home.merchants": "Til butikker",
  "home.merchants.todo": "Tryk på Installér i Rackbeats app store, eller åbn dit link til indstillingerne.",
  "home.operators": "Til driften",
  "home.console": "Konsol",
  "home.interface": "Grænsefladen",
  "home.health": "Tilstand",
  "home.metrics": "Målinger",
};
