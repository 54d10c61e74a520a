// States by what they are for and against, as a table.
import { h, label, pending, empty } from '../dom.js';
import { api, number } from '../api.js';
import { filterForm, readFilters, forApi } from '../filters.js';
import { evidencePanel } from '../evidence.js';
import { exportBar, claimDownloads, saveText, csv } from '../downloads.js';
import { SIGNS, STANCE_WORDS, kind, isOneThing, actorAddress } from '../words.js';

const COLUMNS = 15;
const ROWS = 40;

export async function render(root, params) {
  const filters = readFilters(params, { voice: 'own' });
  const panel = evidencePanel('Choose a cell to read the sentences behind it.');
  root.append(h('h1', {}, 'States by stance'),
    h('p', { class: 'lead' }, 'Rows are states, with whoever speaks for them; columns are what they are ', h('b', {}, '+'), ' for, ', h('b', {}, '−'), ' against, or ', h('b', {}, '±'), ' both.'),
    filterForm('/matrix', filters, ['actor', 'dates', 'confidence', 'voice']),
    h('div', { class: 'split wide' }, pending(api('network', { ...forApi(filters), fold: 'states', polarity: [1, -1], limit: 1000 }), (found) => draw(filters, found, panel)), panel));
}

function draw(filters, { edges }, panel) {
  const cells = new Map();
  const rows = new Map();
  const columns = new Map();
  for (const edge of edges.filter((each) => kind(each.source) === 'state' && isOneThing(each.target, each.targetLabel))) {
    const key = edge.source + ' ' + edge.target;
    const cell = cells.get(key) ?? { for: 0, against: 0 };
    cell[edge.polarity > 0 ? 'for' : 'against'] += edge.claims;
    cells.set(key, cell);
    count(rows, edge.source, edge.sourceLabel, edge.claims);
    count(columns, edge.target, edge.targetLabel, edge.claims);
  }
  if (!cells.size) return empty('No stance passes this filter.', h('p', {}, h('a', { href: '/matrix' }, 'Clear the filter')));
  const top = (map, most) => [...map.values()].sort((a, b) => b.claims - a.claims || a.label.localeCompare(b.label)).slice(0, most);
  const across = top(columns, COLUMNS);
  const down = top(rows, ROWS).filter((row) => across.some((column) => cells.has(row.iri + ' ' + column.iri)));
  const { actor, ...rest } = forApi(filters);
  const stanceOf = (cell) => (cell.for && cell.against ? 'both' : cell.for ? 'for' : 'against');
  const cellOf = (row, column) => {
    const cell = cells.get(row.iri + ' ' + column.iri);
    if (!cell) return h('td', {});
    const name = stanceOf(cell);
    const words = `${row.label} ${STANCE_WORDS[name]}${name === 'both' ? ' for and against' : ''} ${column.label}: ${number(cell.for + cell.against, 'claim')}`;
    return h('td', { class: name }, h('button', { type: 'button', 'aria-label': words, title: words, onclick: () =>
      panel.show(h('span', {}, label(row.label), ' ' + SIGNS[name] + ' ', label(column.label)), { ...rest, source: row.iri, target: column.iri, polarity: [1, -1] }) }, SIGNS[name]));
  };
  return h('div', {},
    h('div', { class: 'scroll', tabindex: 0, role: 'region', 'aria-label': 'States by stance' },
      h('table', { class: 'matrix' },
        h('thead', {}, h('tr', {}, h('td', {}), across.map((column) => h('th', { scope: 'col' }, h('a', { href: actorAddress(column.iri) }, label(column.label, 44)))))),
        h('tbody', {}, down.map((row) => h('tr', {}, h('th', { scope: 'row' }, h('a', { href: actorAddress(row.iri) }, label(row.label, 40))), across.map((column) => cellOf(row, column))))))),
    h('p', { class: 'note' }, `${number(down.length, 'state')}, the ${number(across.length, 'target')} most spoken of.`),
    exportBar(h('button', { class: 'button', type: 'button', onclick: () => saveText(csv([['state', ...across.map((each) => each.label)],
      ...down.map((row) => [row.label, ...across.map((column) => { const cell = cells.get(row.iri + ' ' + column.iri); return cell ? stanceOf(cell) : ''; })])]), 'text/csv', 'matrix.csv') }, 'CSV'),
    claimDownloads({ ...forApi(filters), polarity: [1, -1] })[0]));
}

function count(map, iri, text, claims) {
  const each = map.get(iri) ?? { iri, label: text, claims: 0 };
  each.claims += claims;
  map.set(iri, each);
}
