// Norsk (bokmål).
export default {
  "settings.title": "Innstillinger",
  "settings.noKey": "Denne siden åpnes med lenken din til innstillingene.",
  "settings.noKey.todo": "Åpne appen i Rackbeat, eller bruk hele lenken med alt etter #.",
  "settings.views": "Visninger",
  "settings.settings": "Innstillinger",
  "settings.activity": "Aktivitet",
  "settings.setup": "Oppsett",
  "settings.never": "Ingen ennå",
  "settings.oldest": "(eldste: {age})",
  "settings.fact.account": "Webshipper-konto",
  "settings.fact.last": "Siste overføring",
  "settings.fact.waiting": "Venter",
  "settings.fact.attention": "Krever handling",
};
