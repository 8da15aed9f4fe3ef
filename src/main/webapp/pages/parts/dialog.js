// A question that must be answered first: the browser's own dialog, which keeps the focus and takes Escape.
import { besides, tellHeight } from "../frame.js";
import { html, useId, useLayoutEffect, useRef } from "../lib.js";

/**
 * It is open while it is there.
 * @param close called by Escape
 * @param children what it says, and its buttons in a <div class="buttons">
 */
export function Dialog({ title, close, children }) {
  const id = useId("dialog");
  const dialog = useRef(null);
  useLayoutEffect(() => {
    const opener = document.activeElement;
    const shown = dialog.current;
    shown.showModal();
    shown.style.marginTop = besides(opener, shown.offsetHeight);
    tellHeight();
    return () => {
      shown.close(); // gives the focus back to what opened it
      tellHeight();
    };
  }, []);
  const cancel = (event) => {
    event.preventDefault();
    close();
  };
  return html`
    <dialog ref=${dialog} aria-labelledby=${id} data-over onCancel=${cancel}>
      <h2 id=${id}>${title}</h2>
      ${children}
    </dialog>
  `;
}
