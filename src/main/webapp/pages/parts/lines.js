// Lines over time, with gaps where nothing was measured. The same numbers are in a table below the picture.
import { dateTime, t } from "../i18n.js";
import { classes, html, useId } from "../lib.js";
import { Legend, Numbers } from "./chart.js";

const WIDTH = 720;
const HEIGHT = 140;
const TOP = 8;

/**
 * @param title what is measured
 * @param points [{at: instant, values: {<series>: number or null}}], oldest first
 * @param series [{name, label, tone}]; the second one is dashed
 * @param unit (number) => text
 */
export function LineChart({ title, points, series, unit }) {
  const id = useId("lines");
  const all = series.flatMap(({ name }) => points.map(({ values }) => values[name] ?? 0));
  const most = Math.max(1, ...all);
  const said = (value) => (value === null ? "–" : unit(value));
  const rows = points.map(({ at, values }) => ({
    label: dateTime(at),
    cells: series.map(({ name }) => said(values[name])),
  }));
  const highest = t("chart.most", { count: unit(Math.max(0, ...all)) });
  return html`
    <figure class="chart" data-test="lines">
      <figcaption>${title}</figcaption>
      <${Legend} series=${series} />
      <svg viewBox="0 0 ${WIDTH} ${HEIGHT}" role="img" aria-labelledby="${id}-title ${id}-text">
        <title id="${id}-title">${title}</title>
        <desc id="${id}-text">${highest}</desc>
        <line class="base" x1="0" x2=${WIDTH} y1=${HEIGHT - 1} y2=${HEIGHT - 1} />
        ${series.map(({ name, tone }, index) => html`
          <path key=${name} class=${classes("line", tone, index > 0 && "dashed")} d=${path(points, name, most)} />
        `)}
      </svg>
      <p class="ends" aria-hidden="true">
        <span>${rows[0]?.label}</span><span>${highest}</span><span>${rows.at(-1)?.label}</span>
      </p>
      <${Numbers} ...${{ title, series, rows }} head=${t("chart.time")} />
    </figure>
  `;
}

// A point without neighbours is a dot: a line of no length with round ends.
function path(points, name, most) {
  const step = WIDTH / Math.max(1, points.length - 1);
  let pen = "M";
  return points
    .map(({ values }, index) => {
      const value = values[name];
      const [command, next] = value === null ? ["", "M"] : [`${pen}${place(index * step, value / most)}`, "L"];
      pen = next;
      return command;
    })
    .join("");
}

function place(x, share) {
  const y = HEIGHT - 1 - share * (HEIGHT - TOP);
  return `${x.toFixed(1)} ${y.toFixed(1)}h.01`;
}
