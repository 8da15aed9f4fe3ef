// The one Save. It stays in sight while something is unsaved, and says what became of it.
import { plural, t } from "../i18n.js";
import { classes, html, useState } from "../lib.js";
import { ActionButton, Button } from "../parts/action.js";
import { Notice, ProblemNotice } from "../parts/notice.js";
import { missing, titleOf } from "./fields.js";
import { goTo } from "./focus.js";

export function SaveBar({ settings }) {
  const [running, setRunning] = useState(false);
  const { changed, draft, problem, outcome } = settings;
  const dirty = changed.length > 0;
  const save = async () => {
    setRunning(true);
    await settings.save();
    setRunning(false);
  };
  return html`
    <${Missing} fields=${missing(draft)} />
    <div class=${classes("save", dirty && "unsaved")} data-test="save-bar">
      <${Failure} ...${{ settings, problem, save }} />
      <div class="buttons">
        <${Button} kind="main" name="save" busy=${running} press=${save} label=${t("set.save")} />
        ${dirty && html`<${Button} kind="plain" name="undo" press=${settings.undo} label=${t("set.undo")} />`}
        <span class="result" role="status" data-test="save-result">
          ${running ? t("running") : words(changed, outcome)}
        </span>
      </div>
    </div>
  `;
}

function words(changed, outcome) {
  if (outcome !== null && (outcome !== "saved" || changed.length === 0)) {
    return t(`set.outcome.${outcome}`);
  }
  return changed.length > 0 ? plural("set.unsaved", changed.length) : "";
}

function Missing({ fields }) {
  return fields.length > 0
    ? html`
        <${Notice} tone="warn" title=${t("set.stillMissing")} quiet>
          <${Named} name="missing" names=${fields.map(({ name }) => name)} />
        </>
      `
    : null;
}

// Each leads to its field.
function Named({ name, names }) {
  return html`
    <ul class="switches" data-test=${name} lang="en">
      ${names.map((one) => html`
        <li key=${one}><button type="button" class="switch" onClick=${() => goTo(one)}>${titleOf(one)}</button></li>
      `)}
    </ul>
  `;
}

function Failure({ settings, problem, save }) {
  if (problem === null) {
    return null;
  }
  if (problem.status === 412) {
    return html`<${Overtaken} settings=${settings} />`;
  }
  if (problem.status === 422 && problem.errors.length > 0) {
    const names = [...new Set(problem.errors.map(({ field }) => field))];
    return html`
      <${Notice} tone="bad" title=${t("set.refused")}><${Named} name="refused" names=${names} /></>
    `;
  }
  return html`<${ProblemNotice} problem=${problem} again=${save} />`;
}

function Overtaken({ settings }) {
  return html`
    <${Notice} tone="bad" title=${t("set.overtaken")}>
      <p>${t("set.overtaken.todo")}</p>
      <div class="buttons">
        <${ActionButton} name="keep-mine" label=${t("set.overtaken.mine")} act=${() => settings.rebase(true)} />
        <${ActionButton} name="take-theirs" label=${t("set.overtaken.theirs")} act=${() => settings.rebase(false)} />
      </div>
    </>
  `;
}
