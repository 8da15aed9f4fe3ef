// The orders that wait for a shipping rate.
import { useAnswer } from "../load.js";

const PARTS = 5;

/** What is said about each of them: the sentence names the delivery terms. Read anew when `changed` does. */
export function useWaiting(client, changed) {
  const [found] = useAnswer((signal) => held(client, signal), [client, changed]);
  return found ?? [];
}

async function held(client, signal) {
  const found = [];
  let cursor = null;
  for (let part = 0; part < PARTS; part++) {
    const query = new URLSearchParams({ state: "ON_HOLD", limit: 200, ...(cursor && { cursor }) });
    const { ok, body } = await client.get(`/transfers?${query}`, { signal });
    found.push(...(ok ? body.items : []));
    cursor = body.nextCursor ?? null;
    if (cursor === null) {
      break;
    }
  }
  return found.filter(({ reason }) => reason?.code === "RATE_MISSING").map(({ reason }) => reason.message);
}
