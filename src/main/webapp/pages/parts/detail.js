// A sentence of the server, in the language of the page.
import { html } from "../lib.js";

export function Detail({ children }) {
  return children ? html`<span class="detail">${children}</span>` : null;
}
