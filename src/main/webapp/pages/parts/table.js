// A table; where it is narrow, each row is a card. The roles stay, whatever the style makes of it.
import { html } from "../lib.js";

/**
 * @param caption what it lists
 * @param columns [{name, label, cell: (row) => markup, end}]; end: numbers, to the right
 * @param rows [{id, ...}]
 */
export function Table({ caption, columns, rows, name }) {
  return html`
    <table class="cards" role="table" data-test=${name}>
      <caption class="unseen">${caption}</caption>
      <thead role="rowgroup">
        <tr role="row">
          ${columns.map(
            ({ label, end }) => html`
              <th role="columnheader" scope="col" class=${end ? "end" : ""}>${label}</th>
            `,
          )}
        </tr>
      </thead>
      <tbody role="rowgroup">
        ${rows.map((row) => html`<${Row} key=${row.id} row=${row} columns=${columns} />`)}
      </tbody>
    </table>
  `;
}

function Row({ row, columns }) {
  return html`
    <tr role="row" data-id=${row.id}>
      ${columns.map(
        ({ name, label, cell, end }) => html`
          <td role="cell" data-column=${name} data-label=${label} class=${end ? "end" : ""}>
            <div>${cell(row)}</div>
          </td>
        `,
      )}
    </tr>
  `;
}
