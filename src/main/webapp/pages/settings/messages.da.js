// Dansk.
export default {
  "settings.title": "Indstillinger",
  "settings.noKey": "Denne side åbnes med dit link til indstillingerne.",
  "settings.noKey.todo": "Åbn appen i Rackbeat, eller brug hele linket med alt efter #.",
  "settings.views": "Visninger",
  "settings.settings": "Indstillinger",
  "settings.activity": "Aktivitet",
  "settings.setup": "Opsætning",
  "settings.never": "Ingen endnu",
  "settings.oldest": "(ældste: {age})",
  "settings.fact.account": "Webshipper-konto",
  "settings.fact.last": "Seneste overførsel",
  "settings.fact.waiting": "Venter",
  "settings.fact.attention": "Kræver handling",
};
