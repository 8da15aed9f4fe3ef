// Reading from the server inside a component. In another language it is read anew: it says things in it.
import { currentLanguage } from "./i18n.js";
import { useEffect, useRef, useState } from "./lib.js";

/**
 * The answer of read(signal), asked when the component appears and whenever a dependency changes; null
 * before the first answer. Left components and overtaken questions are aborted.
 * @returns [answer, reload]
 */
export function useAnswer(read, dependencies) {
  const [answer, setAnswer] = useState(null);
  const running = useRef(null);
  const load = async () => {
    running.current?.abort();
    const mine = (running.current = new AbortController());
    const got = await read(mine.signal);
    if (!mine.signal.aborted) {
      setAnswer(got);
    }
  };
  useEffect(() => {
    load();
    return () => running.current?.abort();
  }, [...dependencies, currentLanguage()]);
  return [answer, load];
}

/** Does it again every so many milliseconds, while the page is in sight. 0: not now. */
export function useEvery(milliseconds, work) {
  const latest = useRef(work);
  latest.current = work;
  useEffect(() => {
    if (milliseconds === 0) {
      return undefined;
    }
    const clock = setInterval(() => document.hidden || latest.current(), milliseconds);
    return () => clearInterval(clock);
  }, [milliseconds]);
}

/**
 * A list that comes in parts (nextCursor), the first one at once and anew when a dependency changes.
 * @param read (cursor, signal) => answer; the first cursor is null
 * @returns {items, problem, loading, more, reload}; items is null before the first answer; more is null
 *     where there is no more, else a function
 */
export function useList(read, dependencies) {
  const [list, setList] = useState({ items: null, cursor: null, problem: null, loading: true });
  const running = useRef(null);
  const load = async (before, cursor) => {
    running.current?.abort();
    const mine = (running.current = new AbortController());
    setList((now) => ({ ...now, loading: true, problem: null }));
    const answer = await read(cursor, mine.signal);
    if (!mine.signal.aborted) {
      setList((now) => (answer.ok ? joined(before, answer.body) : failed(now, answer)));
    }
  };
  const reload = () => load([], null);
  useEffect(() => {
    reload();
    return () => running.current?.abort();
  }, [...dependencies, currentLanguage()]);
  const more = list.cursor === null ? null : () => load(list.items, list.cursor);
  return { ...list, more, reload };
}

function joined(before, { items, nextCursor }) {
  return { items: [...before, ...items], cursor: nextCursor, problem: null, loading: false };
}

function failed(now, { problem }) {
  return { ...now, problem, loading: false };
}
