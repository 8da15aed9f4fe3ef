// Stacked bars by day. The picture is for the quick look; the same numbers are in a table below it.
import { day, number, t } from "../i18n.js";
import { classes, html, useId } from "../lib.js";

const WIDTH = 720;
const HEIGHT = 180;
const GAP = 0.25;

/**
 * @param title what is counted
 * @param summary the picture in a sentence
 * @param days [{day: "2026-11-26", counts: {<series>: number}}], oldest first
 * @param series [{name, label, tone}], the lowest first
 */
export function BarChart({ title, summary, days, series }) {
  const id = useId("chart");
  const most = Math.max(1, ...days.map((one) => total(one, series)));
  const step = WIDTH / Math.max(1, days.length);
  return html`
    <figure class="chart" data-test="chart">
      <figcaption>${title}</figcaption>
      <${Legend} series=${series} />
      <svg viewBox="0 0 ${WIDTH} ${HEIGHT}" role="img" aria-labelledby="${id}-title ${id}-text">
        <title id="${id}-title">${title}</title>
        <desc id="${id}-text">${summary}</desc>
        <${Stripes} id=${id} />
        <line class="base" x1="0" x2=${WIDTH} y1=${HEIGHT} y2=${HEIGHT} />
        ${days.map((one, index) => html`<${Bar} ...${{ id, one, series, most, step }} x=${index * step} />`)}
      </svg>
      <p class="ends" aria-hidden="true">
        <span>${edge(days[0])}</span><span>${t("chart.most", { count: most })}</span><span>${edge(days.at(-1))}</span>
      </p>
      <${Numbers} ...${{ title, series }} head=${t("chart.day")}
        rows=${days.map((one) => ({ label: day(one.day), cells: cells(one, series) }))} />
    </figure>
  `;
}

function total({ counts }, series) {
  return series.reduce((sum, { name }) => sum + (counts[name] ?? 0), 0);
}

function edge(one) {
  return one ? day(one.day) : "";
}

export function Legend({ series }) {
  return html`
    <ul class="legend">
      ${series.map(({ label, tone }) => html`<li><span class="swatch ${tone}" aria-hidden="true"></span>${label}</li>`)}
    </ul>
  `;
}

// What needs attention is striped too: colour is never the only sign.
function Stripes({ id }) {
  return html`
    <defs>
      <pattern id="${id}-stripes" width="6" height="6" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
        <rect class="stripe" width="2.5" height="6" />
      </pattern>
    </defs>
  `;
}

function Bar({ id, one, series, most, step, x }) {
  const shape = { x: x + (step * GAP) / 2, width: step * (1 - GAP) };
  let top = HEIGHT;
  return html`
    <g>
      <title>${words(one, series)}</title>
      ${series.map(({ name, tone }) => {
        const height = ((one.counts[name] ?? 0) / most) * (HEIGHT - 8);
        top -= height;
        const striped = tone === "bad" || tone === "warn";
        return html`
          <rect class=${classes("bar", tone)} ...${shape} y=${top} height=${height} />
          ${striped && html`<rect fill="url(#${id}-stripes)" ...${shape} y=${top} height=${height} />`}
        `;
      })}
    </g>
  `;
}

function words(one, series) {
  const parts = series
    .filter(({ name }) => one.counts[name] > 0)
    .map(({ name, label }) => `${label}: ${number(one.counts[name])}`);
  return [day(one.day), ...parts].join("\n");
}

function cells({ counts }, series) {
  return series.map(({ name }) => number(counts[name] ?? 0));
}

/**
 * The picture's numbers as a table.
 *
 * @param head what the rows stand for
 * @param rows [{label, cells: [text]}], a cell for each of the series
 */
export function Numbers({ title, head, series, rows }) {
  return html`
    <details>
      <summary>${t("chart.numbers")}</summary>
      <div class="scroll" tabindex="0" role="region" aria-label=${title}>
        <table class="numbers">
          <caption class="unseen">${title}</caption>
          <thead>
            <tr>
              <th scope="col">${head}</th>
              ${series.map(({ label }) => html`<th scope="col" class="end">${label}</th>`)}
            </tr>
          </thead>
          <tbody>
            ${rows.map(
              (row) => html`
                <tr>
                  <th scope="row">${row.label}</th>
                  ${row.cells.map((cell) => html`<td class="end">${cell}</td>`)}
                </tr>
              `,
            )}
          </tbody>
        </table>
      </div>
    </details>
  `;
}
