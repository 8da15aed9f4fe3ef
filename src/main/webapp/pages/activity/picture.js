// The last days by state.
import { number, t } from "../i18n.js";
import { html, useRef } from "../lib.js";
import { useAnswer } from "../load.js";
import { BarChart } from "../parts/chart.js";
import { ProblemNotice } from "../parts/notice.js";

const DAYS = 30;
// From the bottom up: what went well is the ground, what needs a person is on top.
const TONES = {
  SHIPPED: "ok",
  PARTLY_SHIPPED: "part",
  TRANSFERRED: "info",
  WAITING: "wait",
  SKIPPED: "off",
  CANCELLED: "gone",
  ON_HOLD: "warn",
  FAILED: "bad",
};

export function Picture({ client, changes }) {
  const read = (signal) => client.get(`/statistics?days=${DAYS}`, { signal });
  const [answer, reload] = useAnswer(read, [client, changes]);
  const known = useRef([]);
  known.current = answer?.ok ? answer.body.days : known.current;
  const sums = Object.keys(TONES)
    .map((state) => ({ state, sum: known.current.reduce((sum, { states }) => sum + (states[state] ?? 0), 0) }))
    .filter(({ sum }) => sum > 0);
  const failed = answer && !answer.ok && !answer.aborted;
  if (sums.length === 0 && !failed) {
    return null;
  }
  return html`
    <section class="card" aria-labelledby="picture" data-test="picture">
      <h2 id="picture">${t("activity.picture", { count: DAYS })}</h2>
      ${failed && html`<${ProblemNotice} problem=${answer.problem} again=${reload} />`}
      ${sums.length > 0 && html`<${Chart} days=${known.current} sums=${sums} />`}
    </section>
  `;
}

function Chart({ days, sums }) {
  const label = (state) => t(`state.${state}`);
  const series = sums.map(({ state }) => ({ name: state, label: label(state), tone: TONES[state] }));
  const summary = sums.map(({ state, sum }) => `${label(state)}: ${number(sum)}`).join(", ");
  const counted = days.map(({ date, states }) => ({ day: date, counts: states }));
  return html`<${BarChart} title=${t("activity.picture.what")} ...${{ summary, series }} days=${counted} />`;
}
