// The connection's page: the key stands in the fragment, which reaches no server log.
import { call } from "/pages/api.js";

const result = document.getElementById("result");
const key = decodeURIComponent(location.hash.slice(1));

if (key) {
  await open();
} else {
  result.textContent = "Open this page by the settings link.";
}

async function open() {
  const session = await call("POST", "/api/sessions", { key });
  if (!session.ok) {
    result.textContent = session.body.detail;
    return;
  }
  const { token, connectionId } = session.body;
  const path = `/api/connections/${connectionId}`;
  const [connection, transfers] = await Promise.all([
    call("GET", path, undefined, token),
    call("GET", `${path}/transfers?limit=20`, undefined, token),
  ]);
  result.textContent = connection.ok ? "" : connection.body.detail;
  if (connection.ok && transfers.ok) {
    showConnection(connection.body);
    showTransfers(transfers.body.items);
  }
}

function showConnection(connection) {
  document.getElementById("company").textContent = connection.companyName;
  const rows = [
    ["Status", [connection.status, connection.statusReason].filter(Boolean).join(": ")],
    ["Webshipper account", connection.webshipperAccount],
    ["Waiting", String(connection.queue.waiting)],
    ["Needs attention", String(connection.queue.needsAttention)],
    ["Last transfer", time(connection.lastTransferAt)],
    ...connection.prerequisites.map(({ met, detail }) => [met ? "In order" : "To do", detail]),
  ];
  const list = document.getElementById("connection");
  list.replaceChildren(...rows.flatMap(([name, text]) => [element("dt", name), element("dd", text)]));
}

function showTransfers(items) {
  document.getElementById("activity").hidden = false;
  document.getElementById("none").hidden = items.length > 0;
  document.getElementById("transfers").replaceChildren(...items.map(row));
}

function row(transfer) {
  const cells = [
    time(transfer.updatedAt),
    transfer.rackbeatOrderNumber ?? "",
    transfer.reference ?? transfer.webshipperOrderId ?? "",
    transfer.state,
    transfer.reason?.message ?? "",
  ];
  const line = document.createElement("tr");
  line.append(...cells.map((text) => element("td", text)));
  return line;
}

function time(instant) {
  return instant ? new Date(instant).toLocaleString() : "never";
}

function element(name, text) {
  const made = document.createElement(name);
  made.textContent = text;
  return made;
}
