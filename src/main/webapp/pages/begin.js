// The install page: the token is in the address, the login in the form.
import { call } from "/pages/api.js";

const token = new URLSearchParams(location.search).get("token") ?? "";
const form = document.getElementById("login");
const result = document.getElementById("result");
const fields = ["account", "email", "password", "apiToken"];

if (!token) {
  say("This page is opened by Rackbeat: press Install in Rackbeat's app store.");
}

form.addEventListener("submit", async (event) => {
  event.preventDefault();
  show([]);
  await busy(async () => {
    say("Checking the login …");
    const answer = await call("POST", "/api/installations", { token, webshipper: typed() });
    if (answer.ok) {
      connected(answer.body);
    } else {
      say(answer.body.detail);
      show(answer.body.errors ?? []);
    }
  });
});

document.getElementById("cancel").addEventListener("click", () =>
  busy(async () => {
    const answer = await call("DELETE", `/api/installations/${encodeURIComponent(token)}`);
    say(answer.ok ? "Cancelled. You can close this page." : answer.body.detail);
  }),
);

function typed() {
  const values = fields.map((name) => [name, form.elements[name].value]);
  return Object.fromEntries(values.filter(([, value]) => value !== ""));
}

function show(errors) {
  const unplaced = [];
  fields.forEach((name) => mark(name, ""));
  for (const { field, message } of errors) {
    const name = field.replace(/^webshipper\./, "");
    fields.includes(name) ? mark(name, message) : unplaced.push(message);
  }
  if (unplaced.length > 0) {
    say(unplaced.join(" "));
  }
}

function mark(name, message) {
  document.getElementById(`${name}-error`).textContent = message;
  form.elements[name].setAttribute("aria-invalid", String(message !== ""));
}

function connected({ settingsLink, redirectTo }) {
  form.hidden = true;
  say("Connected. The first sync runs; then choose your settings.");
  const target = new URL(redirectTo ?? settingsLink);
  if (["http:", "https:"].includes(target.protocol)) {
    document.getElementById("go").href = target.href;
    document.getElementById("next").hidden = false;
  }
}

function say(text) {
  result.textContent = text;
}

async function busy(work) {
  const buttons = form.querySelectorAll("button");
  buttons.forEach((button) => (button.disabled = true));
  try {
    await work();
  } finally {
    buttons.forEach((button) => (button.disabled = false));
  }
}
