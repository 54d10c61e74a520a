// States coloured by their position on an actor or topic.
import { h, s, label, pending, empty, navigate } from '../dom.js';
import { api, query, number } from '../api.js';
import { filterForm, readFilters, forApi } from '../filters.js';
import { evidencePanel } from '../evidence.js';
import { exportBar, claimDownloads, pictureDownloads, saveText, csv } from '../downloads.js';
import { SIGNS, STANCE_WORDS, kind, isOneThing, actorAddress } from '../words.js';
import { sign } from '../claims.js';

export async function render(root, params) {
  const filters = readFilters(params, { voice: 'own' });
  if (!filters.target) filters.target = await busiest();
  const panel = evidencePanel('Choose a state to read the sentences behind its colour.');
  root.append(h('h1', {}, 'Map of positions'),
    h('p', { class: 'lead' }, 'Where states stand on ', h('strong', {}, label(filters.target ?? 'nobody yet')), ', with whoever speaks for them.'),
    filterForm('/map', filters, ['target', 'dates', 'confidence', 'voice']));
  if (!filters.target) {
    root.append(empty('The store holds no position yet.'));
    return;
  }
  const world = fetch('/data/world.json').then((response) => response.json());
  root.append(h('div', { class: 'split wide' }, pending(
    Promise.all([api('network', { ...forApi(filters), fold: 'states', polarity: [1, -1], limit: 1000 }), world]),
    ([found, outlines]) => draw(filters, found, outlines, panel)), panel));
}

/** What most states have a position on. */
async function busiest() {
  const { edges } = await api('network', { fold: 'states', voice: 'own', polarity: [1, -1], limit: 400 });
  const counts = new Map();
  for (const edge of edges.filter((each) => kind(each.source) === 'state' && isOneThing(each.target, each.targetLabel))) {
    const entry = counts.get(edge.targetLabel) ?? new Set();
    counts.set(edge.targetLabel, entry.add(edge.source));
  }
  return [...counts].sort((a, b) => b[1].size - a[1].size)[0]?.[0];
}

function draw(filters, { edges }, world, panel) {
  const states = new Map();
  for (const edge of edges.filter((each) => kind(each.source) === 'state')) {
    const state = states.get(edge.source) ?? { iri: edge.source, label: edge.sourceLabel, code: edge.source.split('/').at(-1), for: 0, against: 0 };
    state[edge.polarity > 0 ? 'for' : 'against'] += edge.claims;
    states.set(edge.source, state);
  }
  const list = [...states.values()].map((state) => ({ ...state, stance: state.for && state.against ? 'both' : state.for ? 'for' : 'against' }))
    .sort((a, b) => b.stance.localeCompare(a.stance) || b.for + b.against - a.for - a.against);
  const byCode = new Map(list.map((state) => [state.code, state]));
  const choose = (state) => panel.show(h('span', {}, label(state.label), ' ', sign(state.stance), ' ', label(filters.target)),
    { ...forApi(filters), source: state.iri, polarity: [1, -1] });
  const reach = (state) => state ? { tabindex: 0, role: 'button', 'aria-label': `${state.label} ${STANCE_WORDS[state.stance]}: ${number(state.for + state.against, 'claim')}`,
    onclick: () => choose(state), onkeydown: (event) => { if (event.key === 'Enter' || event.key === ' ') { event.preventDefault(); choose(state); } } } : { 'aria-hidden': 'true' };
  const shape = (code, make) => {
    const state = byCode.get(code);
    return make({ class: 'state ' + (state?.stance ?? 'unknown'), 'data-code': code, ...reach(state) }, state ? s('title', {}, `${state.label}: ${STANCE_WORDS[state.stance]}`) : null);
  };
  const picture = s('svg', { viewBox: '20 0 1010 432', class: 'map', role: 'group', 'aria-label': 'Map of the world' },
    s('defs', {}, hatch('hatch-against', 'against'), hatch('hatch-both', 'both')),
    world.other.map((path) => s('path', { d: path, class: 'state unknown', 'aria-hidden': 'true' })),
    Object.entries(world.states).filter(([code]) => !byCode.has(code)).map(([code, path]) => shape(code, (attributes, title) => s('path', { d: path, ...attributes }, title))),
    Object.entries(world.states).filter(([code]) => byCode.has(code)).map(([code, path]) => shape(code, (attributes, title) => s('path', { d: path, ...attributes }, title))),
    Object.entries(world.points).filter(([code]) => byCode.has(code)).map(([code, [x, y]]) => shape(code, (attributes, title) => s('circle', { cx: x, cy: y, r: 5, ...attributes }, title))));
  const missing = list.filter((state) => !world.states[state.code] && !world.points[state.code]);
  return h('div', {},
    h('div', { class: 'figure' }, picture),
    h('p', { class: 'legend' }, h('span', { class: 'key for' }, '+ for'), h('span', { class: 'key against hatched' }, '− against, hatched'), h('span', { class: 'key both' }, '± both'), h('span', { class: 'key unknown' }, 'no evidence')),
    list.length ? h('ul', { class: 'rows edges' }, list.map((state) => h('li', {}, h('button', { type: 'button', class: 'edge', onclick: () => choose(state) }, sign(state.stance), ' ', label(state.label)),
      h('a', { href: actorAddress(state.iri), class: 'hint' }, 'page', h('span', { class: 'sr' }, ' of ', label(state.label))), h('span', { class: 'count' }, number(state.for + state.against, 'claim')))))
      : empty('No article states where a state stands on this.'),
    missing.length ? h('p', { class: 'note' }, 'Not on the map: ', missing.map((state) => state.label).join(', '), '.') : null,
    exportBar(pictureDownloads(picture, 'map'), h('button', { class: 'button', type: 'button', onclick: () => saveText(csv([['state', 'stance', 'claims for', 'claims against'],
      ...list.map((state) => [state.label, state.stance, state.for, state.against])]), 'text/csv', 'map.csv') }, 'CSV'), claimDownloads({ ...forApi(filters), polarity: [1, -1] })[0]),
    h('p', { class: 'note source' }, 'Outlines: Natural Earth, public domain; lines are no statement on any border.'));
}

function hatch(id, name) {
  return s('pattern', { id, width: 6, height: 6, patternUnits: 'userSpaceOnUse', patternTransform: 'rotate(45)' },
    s('rect', { width: 6, height: 6, class: 'hatch-back ' + name }), s('line', { x1: 0, x2: 0, y1: 0, y2: 6, class: 'hatch-line' }));
}
