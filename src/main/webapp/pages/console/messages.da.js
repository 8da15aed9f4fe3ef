// Dansk.
export default {
  "console.title": "Driftskonsol",
  "console.connections": "Forbindelser",
  "console.empty": "Ingen er forbundet endnu. Den første kunde, der installerer fra Rackbeats app store, vises her.",
  "console.company": "Virksomhed",
  "console.rackbeat": "Rackbeat-konto",
  "console.webshipper": "Webshipper-konto",
  "console.status": "Status",
  "console.last": "Seneste overførsel",
  "console.waiting": "Venter",
  "console.attention": "Kræver handling",
};
