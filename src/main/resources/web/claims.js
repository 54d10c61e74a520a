// A claim as a card: who, what, whom, the sentence, and how far to trust it.
import { h, s, label, clean } from './dom.js';
import { day } from './api.js';
import { stance, SIGNS, relationWords, isNamed, actorAddress, attributionWords } from './words.js';

export function sign(name) {
  return h('span', { class: 'sign ' + name, 'aria-hidden': 'true' }, SIGNS[name]);
}

export function party(side) {
  if (!side) return null;
  return isNamed(side.iri) ? h('a', { href: actorAddress(side.iri) }, label(side.label)) : h('span', { class: 'phrase' }, label(side.label));
}

function behalf(side) {
  const state = side?.for?.find((other) => other.iri.includes('/state/'));
  return state && state.label !== side.label ? h('span', { class: 'behalf' }, ' for ', label(state.label)) : null;
}

/** How sure, as a bar and a number. */
export function confidence(value) {
  const percent = Math.round(value * 100);
  return h('span', { class: 'confidence', title: 'Confidence of the extraction' },
    s('svg', { viewBox: '0 0 40 6', width: 40, height: 6, 'aria-hidden': 'true' },
      s('rect', { width: 40, height: 6, rx: 3, class: 'bar-back' }), s('rect', { width: 0.4 * percent, height: 6, rx: 3, class: 'bar' })),
    h('span', { class: 'sr' }, 'confidence '), percent + ' %');
}

export function articleAddress(id, begin, end) {
  return '/article?id=' + encodeURIComponent(id) + (begin === undefined ? '' : `&at=${begin}-${end}`);
}

/** A sentence in its paragraph, with where it stands. */
export function quotation(evidence) {
  const source = [evidence.source, day(evidence.date)].filter(Boolean).join(', ');
  return h('figure', { class: 'quotation' },
    h('blockquote', {},
      h('p', { dir: 'auto' }, evidence.before ? h('span', { class: 'around' }, clean(evidence.before)) : null,
        h('mark', {}, clean(evidence.quote)),
        evidence.after ? h('span', { class: 'around' }, clean(evidence.after)) : null)),
    h('figcaption', {},
      evidence.attribution?.length ? h('span', { class: 'attribution' }, clean(attributionWords(evidence.attribution)), ' · ') : null,
      h('a', { href: articleAddress(evidence.article, evidence.begin, evidence.end) }, label(evidence.title || evidence.article)),
      source ? h('span', {}, ' · ', clean(source)) : null));
}

function modality(claim) {
  const words = { Negated: 'said not to be so', Future: 'announced', Hypothetical: 'possible or asked for' }[claim.modality];
  return [
    words ? h('span', { class: 'tag' }, words) : null,
    claim.inferred ? h('span', { class: 'tag', title: 'By rule ' + (claim.rule ?? '') }, 'inferred') : null,
    !claim.own && claim.attribution.length ? h('span', { class: 'tag' }, 'reported, not own word') : null,
  ];
}

function attribution(claim) {
  const words = [attributionWords(claim.attribution), day(claim.happened)].filter(Boolean).join(' · ');
  return words ? h('p', { class: 'note' }, clean(words)) : null;
}

/** @param inArticle whether it stands beside its own sentence, which then is not repeated */
export function claimCard(claim, inArticle = false) {
  const name = stance(claim.polarity);
  return h('article', { class: 'claim ' + name },
    h('p', { class: 'claim-line' }, sign(name), ' ', party(claim.source), behalf(claim.source), ' ',
      h('span', { class: 'relation' }, relationWords(claim.relation)), ' ', party(claim.target), behalf(claim.target)),
    claim.content && claim.content !== claim.quote ? h('p', { class: 'content', dir: 'auto' }, clean(claim.content)) : null,
    inArticle ? attribution(claim) : quotation({ ...claim, source: claim.publisher ?? claim.agency }),
    h('p', { class: 'meta' }, modality(claim), confidence(claim.confidence)));
}

export function claimList(claims, more = false) {
  return [
    h('div', { class: 'claims' }, claims.map((claim) => claimCard(claim))),
    more ? h('p', { class: 'note' }, 'There are more; narrow it down to see them.') : null,
  ];
}
