// Who somebody is, where they stand, what they said, whom they met.
import { h, label, clean, pending, empty } from '../dom.js';
import { api, query, number, day } from '../api.js';
import { claimCard, claimList, sign, articleAddress } from '../claims.js';
import { claimDownloads, exportBar, pictureDownloads } from '../downloads.js';
import { MEETINGS, stance, relationWords, typeWords, isNamed, isOneThing, actorAddress, STANCE_WORDS } from '../words.js';
import { chart } from '../chart.js';

const MOST = 300;
const MOST_SIDES = 12;

export async function render(root, params) {
  const name = params.get('iri');
  if (!name) {
    root.append(h('h1', {}, 'Actor'), empty('Say which actor: ', h('a', { href: '/actors' }, 'choose one from the list')));
    return;
  }
  const actor = await api('actor', { iri: name });
  const claims = Promise.all([api('claims', { actor: actor.iri, limit: MOST }), api('months', { actor: actor.iri })]);
  const state = actor.offices.map((office) => office.state).find(Boolean);
  root.append(
    h('header', { class: 'profile' },
      h('p', { class: 'eyebrow' }, [...new Set(actor.types.map(typeWords))].join(', ')),
      h('h1', {}, label(actor.label)),
      actor.owner ? h('p', { class: 'lead' }, 'of ', h('a', { href: actorAddress(actor.ownerIri) }, label(actor.owner))) : null,
      actor.offices.length ? h('p', { class: 'lead' }, label(current(actor.offices)), state ? [', ', label(state)] : null) : null,
      actor.aliases.length ? h('p', { class: 'note' }, 'Also ', clean(actor.aliases.slice(0, 8).join(', '))) : null,
      h('p', { class: 'links' },
        h('a', { href: '/network' + query({ actor: actor.label }) }, 'Network'),
        h('a', { href: '/map' + query({ target: actor.label }) }, 'Map of positions'),
        h('a', { href: '/timeline' + query({ actor: actor.label }) }, 'Timeline'),
        h('a', { href: '/ask' + query({ q: `who supports ${actor.label}?` }) }, 'Who supports?'),
        actor.same.filter((iri) => iri.startsWith('http://www.wikidata.org/entity/')).map((iri) =>
          h('a', { href: iri.replace('http:', 'https:'), rel: 'noreferrer', target: '_blank' }, 'Wikidata')))),
    pending(claims, ([found, { months }]) => sections(actor, found, months), 'Collecting what is said'));
}

function current(offices) {
  return [...offices].sort((a, b) => String(b.from ?? b.asOf ?? '').localeCompare(String(a.from ?? a.asOf ?? '')))[0].office;
}

function sections(actor, { claims, more }, months) {
  const isOne = (side) => side && (side.iri === actor.iri || side.for.some((other) => other.iri === actor.iri));
  const own = claims.filter((claim) => isOne(claim.source));
  const toward = claims.filter((claim) => !isOne(claim.source) && isOne(claim.target));
  const stances = own.filter((claim) => claim.own && claim.polarity !== 0 && claim.target);
  const received = toward.filter((claim) => claim.own && claim.polarity !== 0);
  const statements = own.filter((claim) => claim.relation === 'says');
  const meetings = claims.filter((claim) => MEETINGS.includes(claim.relation) && claim.own);
  const picture = months.length ? chart(months, { height: 130, title: 'Claims by month' }) : null;
  return [
    claims.length ? null : empty('No article says anything of this one in particular.'),
    h('div', { class: 'columns' },
      positions('Stands for', 'for', stances, (claim) => claim.target),
      positions('Stands against', 'against', stances, (claim) => claim.target),
      positions('Supported by', 'for', received, (claim) => claim.source),
      positions('Opposed by', 'against', received, (claim) => claim.source)),
    picture ? h('section', {}, h('h2', {}, 'Over time'), picture, exportBar(pictureDownloads(picture, 'timeline'))) : null,
    actor.offices.length ? h('section', {}, h('h2', {}, 'Offices'), h('table', {}, h('thead', {}, h('tr', {}, ['Office', 'State', 'From', 'To'].map((each) => h('th', { scope: 'col' }, each)))),
      h('tbody', {}, actor.offices.map((office) => h('tr', {}, h('td', {}, label(office.office)), h('td', {}, label(office.state ?? '')),
        h('td', {}, day(office.from) || (office.asOf ? 'held on ' + day(office.asOf) : '')), h('td', {}, day(office.to))))))) : null,
    group('Statements', statements),
    group('Meetings and calls', meetings),
    group('All other claims', claims.filter((claim) => !statements.includes(claim) && !meetings.includes(claim))),
    claims.length ? exportBar(claimDownloads({ actor: actor.iri }), h('a', { class: 'button', href: '/api/export' + query({ format: 'graphml', actor: actor.iri }), download: 'network.graphml' }, 'GraphML')) : null,
    more ? h('p', { class: 'note' }, `Only the latest ${MOST} claims are looked at here.`) : null,
  ];
}

/** The other sides, each once with how many claims, each opening to its sentences. */
function positions(title, name, claims, other) {
  const groups = new Map();
  for (const claim of claims.filter((each) => stance(each.polarity) === name)) {
    const side = other(claim);
    const key = isNamed(side.iri) ? side.iri : side.label;
    groups.set(key, [...(groups.get(key) ?? []), claim]);
  }
  const isActor = (each) => other(each[0]).iri?.includes('/actor/');
  const sorted = [...groups.values()].sort((a, b) => isActor(b) - isActor(a) || b.length - a.length);
  // Whom and what has a name comes first; "step" and "part" say little until they are opened.
  const isFirst = (each) => isNamed(other(each[0]).iri) && isOneThing(other(each[0]).iri, other(each[0]).label);
  const named = sorted.filter(isFirst).slice(0, MOST_SIDES);
  const phrases = sorted.filter((each) => !isFirst(each)).slice(0, MOST_SIDES);
  const list = (some) => h('ul', {}, some.map((each) => side(each, other(each[0]))));
  return h('section', { class: 'positions ' + name }, h('h2', {}, sign(name), ' ', title),
    named.length ? list(named) : null,
    phrases.length ? h('details', { class: 'more' }, h('summary', {}, `${phrases.length} in other words`), list(phrases)) : null,
    sorted.length ? null : h('p', { class: 'note' }, 'Nothing found.'));
}

function side(claims, { iri, label: name }) {
  return h('li', {}, h('details', {}, h('summary', {}, label(name, 80), h('span', { class: 'count' }, claims.length)),
    isNamed(iri) ? h('p', {}, h('a', { href: actorAddress(iri) }, 'Page of ', label(name))) : null,
    claims.slice(0, 5).map((claim) => claimCard(claim))));
}

function group(title, claims) {
  const most = 4;
  return claims.length ? h('section', {}, h('h2', {}, title, ' ', h('span', { class: 'count' }, claims.length)),
    claimList(claims.slice(0, most)),
    claims.length > most ? h('details', { class: 'more' }, h('summary', {}, number(claims.length - most, 'more claim').replace('more claim', 'more')), claimList(claims.slice(most, 60))) : null) : null;
}
