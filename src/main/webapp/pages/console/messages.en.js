// English.
export default {
  "console.title": "Operator's console",
  "console.connections": "Connections",
  "console.empty": "Nobody is connected yet. The first merchant who installs from Rackbeat's app store appears here.",
  "console.company": "Company",
  "console.rackbeat": "Rackbeat account",
  "console.webshipper": "Webshipper account",
  "console.status": "Status",
  "console.last": "Last transfer",
  "console.waiting": "Waiting",
  "console.attention": "Needs attention",
};
