// What was said and done when.
import { h, pending, empty, navigate } from '../dom.js';
import { api, day, month, query } from '../api.js';
import { claimCard } from '../claims.js';
import { claimDownloads, exportBar, pictureDownloads } from '../downloads.js';
import { filterForm, readFilters, forApi } from '../filters.js';
import { chart, chartLegend } from '../chart.js';

const MOST = 1000;

export async function render(root, params) {
  const filters = readFilters(params);
  const chosen = params.get('month');
  root.append(h('h1', {}, 'Timeline'),
    filterForm('/timeline', filters, ['actor', 'relation', 'dates', 'confidence', 'voice']),
    pending(api('claims', { ...forApi(filters), limit: MOST }), (found) => draw(filters, chosen, found)));
}

function draw(filters, chosen, { claims, more }) {
  const dated = claims.filter((claim) => claim.date);
  if (!dated.length) return empty('No claim passes this filter.', h('p', {}, h('a', { href: '/timeline' }, 'Clear the filter')));
  const picture = chart(dated, { chosen, pick: (key) => navigate('/timeline' + query({ ...filters, month: key === chosen ? '' : key })) });
  const shown = chosen ? dated.filter((claim) => claim.date.startsWith(chosen)) : dated;
  const days = new Map();
  for (const claim of shown.slice(0, 80)) days.set(claim.date, [...(days.get(claim.date) ?? []), claim]);
  return [
    h('div', { class: 'figure', tabindex: 0, role: 'region', 'aria-label': 'Chart' }, picture), chartLegend(),
    h('p', { class: 'note' }, chosen ? [month(chosen + '-01') + ': ' + shown.length + ' claims. ', h('a', { href: '/timeline' + query(filters) }, 'All months')]
      : `${dated.length}${more ? ' latest' : ''} claims; choose a month to read it.`),
    exportBar(claimDownloads(forApi(filters)), pictureDownloads(picture, 'timeline')),
    [...days].map(([date, each]) => h('section', { class: 'day' }, h('h2', {}, day(date)), h('div', { class: 'claims' }, each.map((claim) => claimCard(claim))))),
    shown.length > 80 ? h('p', { class: 'note' }, 'Only the latest 80 are written out; choose a month for the others.') : null,
  ];
}
