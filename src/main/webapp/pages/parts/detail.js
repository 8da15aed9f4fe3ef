// A sentence of the server: it is English whatever the page speaks.
import { html } from "../lib.js";

export function Detail({ children }) {
  return children ? html`<span class="detail" lang="en">${children}</span>` : null;
}
