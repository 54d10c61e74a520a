// Who acts toward whom, as a network; the same as a list below it.
import { h, clear, clean, label, pending, empty } from '../dom.js';
import { api, query, number } from '../api.js';
import { filterForm, readFilters, forApi } from '../filters.js';
import { evidencePanel } from '../evidence.js';
import { claimDownloads, exportBar, save, saveText, csv } from '../downloads.js';
import { stance, STANCE_WORDS, SIGNS, kind, actorAddress, relationWords } from '../words.js';
import { sign } from '../claims.js';
import { place } from '../layout.js';

/** Relations in the list, and those of them in the picture: more would be a thicket. */
const MOST = 140;
const DRAWN = 60;

export async function render(root, params) {
  const filters = readFilters(params, { voice: 'own', fold: 'states' });
  const panel = evidencePanel('Choose an edge, in the picture or in the list, to read the sentences behind it.');
  let destroy = () => {};
  root.append(h('h1', {}, 'Network'),
    h('p', { class: 'lead' }, 'Who acts toward whom. Green, solid and ', h('b', {}, '+'), ' supports; red, dashed and ', h('b', {}, '−'), ' opposes.'),
    filterForm('/network', filters, ['actor', 'relation', 'dates', 'confidence', 'voice', 'fold']),
    h('div', { class: 'split' }, pending(api('network', { ...forApi(filters), limit: 400 }), (found) => draw(filters, found, panel, (end) => { destroy = end; })), panel));
  return () => destroy();
}

/** One edge for each pair and stance. */
function merge(rows) {
  const edges = new Map();
  for (const row of rows) {
    const name = stance(row.polarity);
    const key = [row.source, row.target, name].join(' ');
    const edge = edges.get(key) ?? { id: key, source: row.source, sourceLabel: row.sourceLabel, target: row.target, targetLabel: row.targetLabel, stance: name, claims: 0, relations: [] };
    edge.claims += row.claims;
    edge.relations.push(row.relation);
    edges.set(key, edge);
  }
  const rank = (edge) => (edge.stance !== 'neutral' ? 4 : 0) + (isActor(edge.target) ? 2 : 0) + edge.claims;
  return [...edges.values()].sort((a, b) => rank(b) - rank(a));
}

function isActor(iri) {
  return iri.includes('/actor/') && kind(iri) !== 'group';
}

function draw(filters, { edges: rows, more }, panel, onDestroy) {
  const all = merge(rows);
  const edges = all.slice(0, MOST);
  if (!edges.length) return empty('No relation passes this filter.', h('p', {}, h('a', { href: '/network' }, 'Clear the filter')));
  const choose = (edge) => {
    const { actor, fold, ...rest } = forApi(filters);
    panel.show(h('span', {}, label(edge.sourceLabel), ' ', sign(edge.stance), ' ', label(edge.targetLabel)),
      { ...rest, source: edge.source, target: edge.target, polarity: { for: 1, against: -1, neutral: 0 }[edge.stance] },
      filters.fold === 'states' ? undefined : (claim) => claim.source.iri === edge.source && claim.target?.iri === edge.target);
  };
  const canvas = h('div', { class: 'canvas', role: 'img', 'aria-label': `Network of ${Math.min(DRAWN, edges.length)} relations; the list below says the same` });
  const place = h('div', { class: 'canvas-box' }, canvas,
    h('p', { class: 'legend' }, h('span', { class: 'key for' }, '+ supports'), h('span', { class: 'key against' }, '− opposes'), h('span', { class: 'key neutral' }, '· neither')));
  let cy = null;
  const buttons = [
    h('button', { class: 'button', type: 'button', onclick: () => cy && save(cy.png({ output: 'blob', full: true, scale: 2, bg: getComputedStyle(document.body).backgroundColor }), 'network.png') }, 'PNG'),
    h('button', { class: 'button', type: 'button', onclick: () => saveText(csv([['source', 'target', 'stance', 'claims', 'relations'],
      ...edges.map((edge) => [edge.sourceLabel, edge.targetLabel, edge.stance, edge.claims, edge.relations.join('; ')])]), 'text/csv', 'network.csv') }, 'Edges as CSV'),
    claimDownloads(forApi(filters))[0],
  ];
  import('/lib/cytoscape.mjs').then(({ default: cytoscape }) => {
    if (!canvas.isConnected) return;
    cy = picture(cytoscape, canvas, edges.slice(0, DRAWN), choose);
    window.demarcheNetwork = cy;
    onDestroy(() => { cy.destroy(); window.demarcheNetwork = null; });
  }).catch((error) => clear(canvas).append(h('p', { class: 'error' }, 'The picture cannot be drawn: ' + error.message)));
  return h('div', {}, place,
    h('p', { class: 'note' }, edges.length > DRAWN ? `The picture has the ${DRAWN} weightiest relations, the list ${edges.length}` : number(edges.length, 'relation'),
      all.length > MOST || more ? '; narrow it down to see more' : '', '.'),
    exportBar(buttons),
    h('h2', {}, 'The same as a list'),
    h('ul', { class: 'rows edges' }, edges.map((edge) => h('li', { class: edge.stance },
      h('button', { type: 'button', class: 'edge', onclick: () => choose(edge) }, sign(edge.stance), ' ', label(edge.sourceLabel, 60), h('span', { class: 'relation' }, ' ' + [...new Set(edge.relations)].map(relationWords).join(', ') + ' '), label(edge.targetLabel, 60)),
      h('span', { class: 'count' }, number(edge.claims, 'claim'))))));
}

function picture(cytoscape, container, edges, choose) {
  const css = getComputedStyle(document.documentElement);
  const color = (name) => css.getPropertyValue(name).trim();
  const nodes = new Map();
  for (const edge of edges) {
    for (const side of ['source', 'target']) {
      const node = nodes.get(edge[side]) ?? { id: edge[side], label: edge[side + 'Label'], weight: 0 };
      node.weight += edge.claims;
      nodes.set(edge[side], node);
    }
  }
  const shorten = (text) => ([...text].length > 26 ? [...text].slice(0, 25).join('') + '…' : text);
  const shown = [...nodes.values()].map((node) => ({ ...node, label: shorten(clean(node.label)) }));
  // A box of the canvas's shape with room for all names; the whole is then scaled to fit.
  const room = Math.max(1, Math.sqrt(shown.length * 9000 / (container.clientWidth * container.clientHeight)));
  const places = place(shown, edges, container.clientWidth * room, container.clientHeight * room);
  const cy = cytoscape({
    container,
    elements: [
      ...shown.map((node) => ({ data: { ...node, size: 8 + 3.5 * Math.sqrt(node.weight), kind: kind(node.id) } })),
      ...edges.map((edge) => ({ data: { id: edge.id, source: edge.source, target: edge.target, stance: edge.stance, sign: SIGNS[edge.stance], width: 1 + Math.sqrt(edge.claims) } })),
    ],
    layout: { name: 'preset', positions: (node) => places.get(node.id()), fit: true, padding: 14 },
    minZoom: 0.2, maxZoom: 3,
    style: [
      { selector: 'node', style: { label: 'data(label)', width: 'data(size)', height: 'data(size)', 'background-color': color('--node'), 'font-size': 12, color: color('--ink'),
        'font-family': 'system-ui, sans-serif', 'text-valign': 'bottom', 'text-margin-y': 4, 'text-outline-color': color('--paper'), 'text-outline-width': 2, 'min-zoomed-font-size': 5 } },
      { selector: 'node[kind = "state"]', style: { 'background-color': color('--accent') } },
      { selector: 'node[kind = "topic"], node[kind = "policy"]', style: { shape: 'diamond', 'background-color': color('--topic') } },
      { selector: 'edge', style: { width: 'data(width)', 'curve-style': 'bezier', 'line-color': color('--rule-strong'), 'target-arrow-color': color('--rule-strong'), 'target-arrow-shape': 'vee', 'arrow-scale': 0.8, opacity: 0.85 } },
      { selector: 'edge[stance = "for"]', style: { 'line-color': color('--for'), 'target-arrow-color': color('--for'), 'target-arrow-shape': 'triangle', label: 'data(sign)', 'font-size': 13, color: color('--for'), 'text-outline-color': color('--paper'), 'text-outline-width': 2 } },
      { selector: 'edge[stance = "against"]', style: { 'line-color': color('--against'), 'target-arrow-color': color('--against'), 'line-style': 'dashed', 'target-arrow-shape': 'tee', label: 'data(sign)', 'font-size': 13, color: color('--against'), 'text-outline-color': color('--paper'), 'text-outline-width': 2 } },
      { selector: 'edge[stance = "neutral"]', style: { 'line-style': 'dotted', opacity: 0.6 } },
      { selector: ':selected', style: { 'overlay-color': color('--accent'), 'overlay-opacity': 0.18, 'overlay-padding': 5 } },
      { selector: '.faded', style: { opacity: 0.12 } },
    ],
  });
  const byId = new Map(edges.map((edge) => [edge.id, edge]));
  cy.on('tap', 'edge', (event) => choose(byId.get(event.target.id())));
  cy.on('tap', 'node', (event) => {
    cy.elements().addClass('faded');
    event.target.closedNeighborhood().removeClass('faded');
  });
  cy.on('dbltap', 'node', (event) => document.dispatchEvent(new CustomEvent('demarche:go', { detail: { address: actorAddress(event.target.id()) } })));
  cy.on('tap', (event) => { if (event.target === cy) cy.elements().removeClass('faded'); });
  return cy;
}
