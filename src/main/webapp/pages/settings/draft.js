// What is being changed in the settings: what was read, what is typed, and what the server said about it.
// It outlives a look at another view of the page; the browser asks before it gets lost.
import { currentLanguage } from "../i18n.js";
import { useEffect, useRef, useState } from "../lib.js";
import { changes, content, only, same } from "./changes.js";

const NOTHING = { saved: null, draft: null, etag: null, problem: null, outcome: null, refusals: 0 };
const kept = new WeakMap();
let unsaved = false;

addEventListener("beforeunload", (event) => unsaved && event.preventDefault());

/**
 * @param onSaved async, after it went well
 * @returns {saved, draft, etag, problem, outcome, refusals, changed, set, load, save, undo, rebase}; changed
 *     are the names of the changed fields, outcome is null, "saved", "merged" or "replaced", refusals counts
 */
export function useDraft(client, onSaved) {
  const [state, setState] = useState(kept.get(client) ?? NOTHING);
  const latest = useRef(state);
  const put = (part) => {
    latest.current = { ...latest.current, ...part };
    kept.set(client, latest.current);
    unsaved = changes(latest.current).length > 0;
    setState(latest.current);
  };
  const load = async () => {
    const answer = await client.get("/settings");
    put(answer.ok ? read(answer) : { problem: answer.problem });
  };
  useEffect(() => {
    changes(latest.current).length === 0 && load();
  }, [client, currentLanguage()]);
  const save = async () => {
    const sent = latest.current.draft;
    const answer = await client.put("/settings", content(sent), latest.current.etag);
    put(answer.ok ? savedNow(answer, sent, latest.current) : refused(answer, latest.current));
    answer.ok && (await onSaved());
    return answer;
  };
  return {
    ...state,
    changed: changes(state),
    set: (name, value) => put(typed(latest.current, name, value)),
    load,
    save,
    undo: () => put({ draft: latest.current.saved, problem: null, outcome: null }),
    rebase: (mine) => rebase(client, latest.current, mine, put),
  };
}

// What the server said about a field is about its former value.
function typed({ draft, problem }, name, value) {
  const errors = problem?.errors.filter(({ field }) => field !== name) ?? [];
  const settled = problem?.status === 422 && errors.length === 0;
  const left = settled ? null : problem && { ...problem, errors };
  return { draft: { ...draft, [name]: value }, problem: left, outcome: null };
}

function read({ body, etag }) {
  return { saved: body, draft: body, etag, problem: null, outcome: null };
}

function refused({ problem }, { refusals }) {
  return { problem, outcome: null, refusals: refusals + 1 };
}

// What was typed while it was being saved stays typed.
function savedNow({ body, etag }, sent, { draft }) {
  const later = Object.keys(draft).filter((name) => !same(draft[name], sent[name]));
  return { saved: body, draft: { ...body, ...only(draft, later) }, etag, problem: null, outcome: "saved" };
}

// Somebody else saved: theirs is the ground now; what was changed here lies on top of it, or is gone.
async function rebase(client, now, mine, put) {
  const answer = await client.get("/settings");
  if (!answer.ok) {
    put({ problem: answer.problem });
    return;
  }
  const kept = mine ? only(now.draft, changes(now)) : {};
  const outcome = mine ? "merged" : "replaced";
  put({ ...read(answer), draft: { ...answer.body, ...kept }, outcome });
}
