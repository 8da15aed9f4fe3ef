// Small line drawings. They are decoration: a word always stands beside them.
import { classes, html } from "../lib.js";

const RING = "M10 2.5a7.5 7.5 0 1 0 0 15a7.5 7.5 0 1 0 0-15";
const SHAPES = {
  again: "M16.5 10a6.5 6.5 0 1 1-2-4.7M16.5 2.5v3.2h-3.2",
  alert: "M10 3.2L18 16.8H2zM10 8.2v3.8M10 14.2v.2",
  both: "M3 7h14M13 3.5L16.5 7 13 10.5M17 13H3M7 9.5L3.5 13 7 16.5",
  check: "M4 10.5l4 4 8-9",
  clock: `${RING}M10 6v4l2.6 1.6`,
  cross: `${RING}M7.2 7.2l5.6 5.6M12.8 7.2l-5.6 5.6`,
  done: `${RING}M6.5 10.2l2.4 2.5 4.6-5`,
  empty: RING,
  info: `${RING}M10 9.2v4.6M10 6.2v.2`,
  left: "M16 10H4M9 5l-5 5 5 5",
  lock: "M4.5 9h11v8h-11zM7 9V6.5a3 3 0 0 1 6 0V9",
  part: "M2.5 6L10 2.5 17.5 6v8L10 17.5 2.5 14zM2.5 6L10 9.5 17.5 6M10 9.5v8",
  pause: `${RING}M8 7v6M12 7v6`,
  right: "M4 10h12M11 5l5 5-5 5",
  ring: "M10 2.5a7.5 7.5 0 1 1-7.5 7.5",
  search: "M8.5 3a5.5 5.5 0 1 0 0 11a5.5 5.5 0 1 0 0-11M12.6 12.6L17 17",
  skip: "M4 5l6 5-6 5zM11 5l6 5-6 5z",
  truck: "M2 5h9.5v8.5H2zM11.5 8h3.5l3 3v2.5h-6.5M5 13.5a1.6 1.6 0 1 0 .1 0M14.5 13.5a1.6 1.6 0 1 0 .1 0",
};

export function Icon({ name }) {
  return html`
    <svg class=${classes("icon", name === "ring" && "turning")} viewBox="0 0 20 20" aria-hidden="true">
      <path d=${SHAPES[name]} />
    </svg>
  `;
}
