import { boardTotals, type BoardGraph } from '@symbiomap/domain';
import { totalsInWords, type Translate } from '@symbiomap/i18n';
import { tableCsv } from './csv.ts';
import { button, html } from './html.ts';
import { companyTable, flowTable, sortedRows, type Cell, type Table } from './tableRows.ts';

/** The map as two tables, which screen readers read and spreadsheets take. */
export function tables(graph: BoardGraph, translate: Translate): HTMLElement {
  return html(
    'section',
    { class: 'tables', 'aria-labelledby': 'tables' },
    html('h2', { id: 'tables', tabindex: -1 }, translate('map.tables')),
    html('p', { class: 'quiet screen' }, translate('map.tableHint')),
    html('p', { class: 'totals' }, totalsInWords(translate, boardTotals(graph)).join(' · ')),
    ...[companyTable(graph, translate), flowTable(graph, translate)].map((table) =>
      tableBlock(table, graph.board.board.title, translate),
    ),
  );
}

function tableBlock(table: Table, boardTitle: string, translate: Translate): HTMLElement {
  const body = html('tbody');
  const heads = table.columns.map(({ title, isNumber }) =>
    html('th', { scope: 'col', class: isNumber ? 'number' : undefined }, title),
  );
  const fill = (rows: Table['rows']) =>
    body.replaceChildren(...rows.map((cells) => tableRow(table, cells, translate)));
  heads.forEach((head, column) => {
    head.replaceChildren(
      button(head.textContent, () => {
        const isDescending = head.getAttribute('aria-sort') === 'ascending';
        for (const other of heads) other.removeAttribute('aria-sort');
        head.setAttribute('aria-sort', isDescending ? 'descending' : 'ascending');
        fill(sortedRows(table.rows, column, isDescending, translate.language));
      }),
    );
  });
  fill(table.rows);
  const headingId = `table-${table.id}`;
  return html(
    'div',
    { class: 'table' },
    html(
      'div',
      { class: 'heading' },
      html('h3', { id: headingId }, `${table.title} (${table.rows.length})`),
      button(
        translate('map.saveCsv'),
        () => saveText(`${boardTitle} - ${table.title}.csv`, tableCsv(table, translate.language)),
        { class: 'screen' },
      ),
    ),
    html(
      'div',
      { class: 'scroll', tabindex: 0, role: 'region', 'aria-labelledby': headingId },
      html(
        'table',
        { 'aria-labelledby': headingId },
        html('thead', {}, html('tr', {}, ...heads)),
        body,
      ),
    ),
  );
}

function tableRow({ columns }: Table, cells: readonly Cell[], translate: Translate): HTMLElement {
  // Without signs between the thousands: a spreadsheet takes the number for one.
  const numbers = new Intl.NumberFormat(translate.language, {
    useGrouping: false,
    maximumFractionDigits: 6,
  });
  const shown = cells.map((cell, column) => {
    const text = typeof cell === 'number' ? numbers.format(cell) : (cell ?? '');
    if (column === 0) return html('th', { scope: 'row' }, text);
    return html('td', { class: columns[column]?.isNumber === true ? 'number' : undefined }, text);
  });
  return html('tr', {}, ...shown);
}

function saveText(name: string, text: string): void {
  const address = URL.createObjectURL(new Blob([text], { type: 'text/csv;charset=utf-8' }));
  const link = html('a', { href: address, download: name.replace(/[\\/:*?"<>|]/g, ' ').trim() });
  link.click();
  // The browser reads it after the click has returned.
  setTimeout(() => URL.revokeObjectURL(address), 10_000);
}
