// The form: which Webshipper account, and the login of a user there.
import { call } from "../api.js";
import { t } from "../i18n.js";
import { html, useEffect, useRef, useState } from "../lib.js";
import { Button } from "../parts/action.js";
import { Detail } from "../parts/detail.js";
import { Notice, ProblemNotice } from "../parts/notice.js";
import { Cancel } from "./cancel.js";
import { missing, refused } from "./complaints.js";
import { LoginFields } from "./fields.js";

// Two vendors are asked, and the webhooks are set up, before the answer comes.
const PATIENCE_MS = 120_000;
const NOTHING = { account: "", email: "", password: "", apiToken: "" };

/**
 * @param setLogin (waiting, trying or unmet): how the login stands
 * @param connected (answer) when it is done
 */
export function Login({ token, setLogin, connected }) {
  const [typed, setTyped] = useState(NOTHING);
  const [byToken, setByToken] = useState(false);
  const [wrong, setWrong] = useState({});
  const [problem, setProblem] = useState(null);
  const [running, setRunning] = useState(false);
  const form = useRef(null);
  useEffect(() => form.current.querySelector("[aria-invalid=true]")?.focus(), [wrong]);

  const fails = (complaints, why) => {
    setWrong(complaints);
    setProblem(why);
    setLogin(why?.status === 422 && !complaints.token ? "unmet" : "waiting");
  };
  const install = async () => {
    setRunning(true);
    setLogin("trying");
    const body = { token, webshipper: login(typed, byToken) };
    const answer = await call("POST", "/api/installations", { body, patience: PATIENCE_MS });
    setRunning(false);
    answer.ok ? connected(answer.body) : fails(refused(answer.problem), answer.problem);
  };
  const submit = async (event) => {
    event.preventDefault();
    if (!running) {
      const complaints = missing(typed, byToken);
      fails(complaints, null);
      Object.keys(complaints).length === 0 && (await install());
    }
  };
  return html`
    <form ref=${form} id="login" novalidate onSubmit=${submit}>
      <h2>${t("begin.login")}</h2>
      <${LoginFields} ...${{ typed, setTyped, byToken, setByToken, wrong }} />
      <${Outcome} wrong=${wrong} problem=${problem} />
      <div class="buttons">
        <${Button} submit kind="main" name="install" busy=${running} label=${t("begin.install")} />
        <${Cancel} token=${token} />
      </div>
      <p class="result" role="status" id="result">${running ? t("begin.running") : ""}</p>
    </form>
  `;
}

// The server takes a token before a password: only one of them is sent.
function login({ account, email, password, apiToken }, byToken) {
  return byToken ? { account, apiToken: apiToken.trim() } : { account, email: email.trim(), password };
}

function Outcome({ wrong, problem }) {
  if (wrong.token) {
    return html`
      <${Notice} tone="bad" title=${wrong.token.text}><${Detail}>${wrong.token.detail}</></>
    `;
  }
  if (problem?.status === 422) {
    return html`<${Notice} tone="bad" title=${t("begin.correct")} />`;
  }
  return problem && html`<${ProblemNotice} problem=${problem} />`;
}
