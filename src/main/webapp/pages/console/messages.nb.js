// Norsk (bokmål).
export default {
  "console.title": "Driftskonsoll",
  "console.connections": "Tilkoblinger",
  "console.empty": "Ingen er tilkoblet ennå. Den første kunden som installerer fra Rackbeats app store, vises her.",
  "console.company": "Bedrift",
  "console.rackbeat": "Rackbeat-konto",
  "console.webshipper": "Webshipper-konto",
  "console.status": "Status",
  "console.last": "Siste overføring",
  "console.waiting": "Venter",
  "console.attention": "Krever handling",
};
