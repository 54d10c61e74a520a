// What was said and done when.
import { h, pending, empty, navigate } from '../dom.js';
import { api, day, month, query, number } from '../api.js';
import { claimCard } from '../claims.js';
import { claimDownloads, exportBar, pictureDownloads } from '../downloads.js';
import { filterForm, readFilters, forApi } from '../filters.js';
import { chart, chartLegend } from '../chart.js';

const MOST = 60;

export async function render(root, params) {
  const filters = readFilters(params);
  const chosen = params.get('month');
  root.append(h('h1', {}, 'Timeline'),
    filterForm('/timeline', filters, ['actor', 'relation', 'dates', 'confidence', 'voice']),
    pending(Promise.all([api('months', forApi(filters)), api('claims', { ...within(filters, chosen), limit: MOST })]),
      ([{ months }, found]) => draw(filters, chosen, months, found)));
}

/** The filter, narrowed to the month that is chosen. */
function within(filters, chosen) {
  if (!chosen) return forApi(filters);
  const last = new Date(Date.UTC(Number(chosen.slice(0, 4)), Number(chosen.slice(5, 7)), 0)).getUTCDate();
  const since = chosen + '-01';
  const until = `${chosen}-${last}`;
  return { ...forApi(filters), since: filters.since > since ? filters.since : since, until: filters.until && filters.until < until ? filters.until : until };
}

function draw(filters, chosen, counted, { claims, more }) {
  if (!counted.length) return empty('No claim passes this filter.', h('p', {}, h('a', { href: '/timeline' }, 'Clear the filter')));
  const picture = chart(counted, { chosen, pick: (key) => navigate('/timeline' + query({ ...filters, month: key === chosen ? '' : key })) });
  const total = counted.reduce((sum, each) => sum + each.claims, 0);
  const days = new Map();
  for (const claim of claims.filter((each) => each.date)) days.set(claim.date, [...(days.get(claim.date) ?? []), claim]);
  return [
    h('div', { class: 'figure', tabindex: 0, role: 'region', 'aria-label': 'Chart' }, picture), chartLegend(),
    h('p', { class: 'note' }, chosen ? [month(chosen + '-01') + '. ', h('a', { href: '/timeline' + query(filters) }, 'All months')]
      : `${number(total, 'claim')}; choose a month to read it.`),
    exportBar(claimDownloads(within(filters, chosen)), pictureDownloads(picture, 'timeline')),
    [...days].map(([date, each]) => h('section', { class: 'day' }, h('h2', {}, day(date)), h('div', { class: 'claims' }, each.map((claim) => claimCard(claim))))),
    more ? h('p', { class: 'note' }, `Only the latest ${MOST} are written out; ${chosen ? 'narrow it down' : 'choose a month'} for the others.`) : null,
  ];
}
