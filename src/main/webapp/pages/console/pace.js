// How the service has worked in the last day: throughput, latency, and the age of what waits.
import { operator } from "../api.js";
import { duration, number, t } from "../i18n.js";
import { html, useRef } from "../lib.js";
import { useAnswer, useEvery } from "../load.js";
import { LineChart } from "../parts/lines.js";
import { ProblemNotice } from "../parts/notice.js";

const HOURS = 24;
const EVERY_MS = 60_000;

export function Pace() {
  const [answer, reload] = useAnswer((signal) => operator.get(`/api/pace?hours=${HOURS}`, { signal }), []);
  const known = useRef(null);
  useEvery(EVERY_MS, reload);
  known.current = answer?.ok ? answer.body.items : known.current;
  return html`
    <section class="card wide" aria-labelledby="pace" data-test="pace">
      <h2 id="pace">${t("console.pace", { count: HOURS })}</h2>
      ${answer?.problem && html`<${ProblemNotice} problem=${answer.problem} again=${reload} />`}
      ${known.current === null && !answer?.problem && html`<p class="loading" role="status">${t("loading")}</p>`}
      ${known.current && html`<${Charts} spans=${known.current} />`}
    </section>
  `;
}

function Charts({ spans }) {
  if (spans.every(({ waiting }) => waiting === null)) {
    return html`<p class="empty">${t("console.pace.none")}</p>`;
  }
  const series = (name, tone) => ({ name, label: t(`console.pace.${name}`), tone });
  const charts = [
    { name: "throughput", unit: number, series: [series("looks", "info")] },
    { name: "latency", unit: seconds, series: [series("medianMillis", "ok"), series("slowMillis", "wait")] },
    { name: "age", unit: duration, series: [series("oldestSeconds", "info")] },
    { name: "queue", unit: number, series: [series("waiting", "wait")] },
  ];
  const points = spans.map(({ at, ...values }) => ({ at, values: measured(values) }));
  return html`
    <div class="plots">
      ${charts.map(({ name, ...chart }) => html`
        <${LineChart} key=${name} title=${t(`console.pace.${name}`)} points=${points} ...${chart} />
      `)}
    </div>
  `;
}

// No server was there to look: that is not the same as none to look at.
function measured(values) {
  return values.waiting === null ? { ...values, looks: null } : values;
}

function seconds(millis) {
  return t("console.pace.seconds", { count: millis / 1_000 });
}
