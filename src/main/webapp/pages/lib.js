// The one library: Preact, its hooks and htm in one file (org.mvnpm:htm). Its version stands here and in
// pom.xml; a test holds them together.
import { useRef } from "/_static/htm/3.1.1/preact/standalone.module.js";

export {
  html,
  render,
  useEffect,
  useLayoutEffect,
  useMemo,
  useRef,
  useState,
} from "/_static/htm/3.1.1/preact/standalone.module.js";

let made = 0;

/** An id for an element that another one names; the same for as long as the component lives. */
export function useId(prefix = "id") {
  const id = useRef(null);
  id.current ??= `${prefix}-${++made}`;
  return id.current;
}

/** Class names without those that do not apply. */
export function classes(...names) {
  return names.filter(Boolean).join(" ");
}
