// English.
export default {
  "settings.title": "Settings",
  "settings.noKey": "This page is opened by your settings link.",
  "settings.noKey.todo": "Open the app in Rackbeat, or use the whole link, with everything after the #.",
  "settings.views": "Views",
  "settings.settings": "Settings",
  "settings.activity": "Activity",
  "settings.setup": "Set-up",
  "settings.never": "None yet",
  "settings.oldest": "(oldest: {age})",
  "settings.fact.account": "Webshipper account",
  "settings.fact.last": "Last transfer",
  "settings.fact.waiting": "Waiting",
  "settings.fact.attention": "Needs attention",
};
