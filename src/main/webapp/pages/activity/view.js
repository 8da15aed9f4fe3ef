// What happened to the orders, and what can be done about them. /activity/<id> is the story of one; the list
// stays as it is meanwhile.
import { html, useEffect, useRef, useState } from "../lib.js";
import { useRoute } from "../route.js";
import { Attention } from "./attention.js";
import { Lookup } from "./lookup.js";
import { PATH } from "./order.js";
import { Picture } from "./picture.js";
import { Story } from "./story.js";
import { Transfers } from "./transfers.js";

// What was asked for is done a moment later.
const DONE_MS = 2_500;

/**
 * @param client the connection's calls
 * @param connection as it was read last
 * @param reload async, reads it again
 */
export function Activity({ client, connection, reload }) {
  const { path } = useRoute();
  const id = path.startsWith(`${PATH}/`) ? path.slice(PATH.length + 1) : "";
  const [changes, changed] = useChanges(reload);
  return html`
    ${id && html`<${Story} key=${id} ...${{ client, id, changes, changed }} />`}
    <div hidden=${Boolean(id)} data-test="activity">
      <${Lookup} client=${client} />
      <${Attention} ...${{ client, connection, changes, changed }} />
      <${Picture} ...${{ client, changes }} />
      <${Transfers} ...${{ client, connection, changes, changed }} />
    </div>
  `;
}

// A number that grows when something was asked for, and once more when it is likely to be done.
function useChanges(reload) {
  const [changes, setChanges] = useState(0);
  const clock = useRef(null);
  useEffect(() => () => clearTimeout(clock.current), []);
  const again = () => {
    setChanges((count) => count + 1);
    reload();
  };
  const changed = () => {
    again();
    clearTimeout(clock.current);
    clock.current = setTimeout(again, DONE_MS);
  };
  return [changes, changed];
}
