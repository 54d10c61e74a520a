// An article with what was read out of it, marked where it stands.
import { h, clear, label, clean, empty, announce } from '../dom.js';
import { api, day, number } from '../api.js';
import { claimCard } from '../claims.js';
import { claimDownloads, exportBar } from '../downloads.js';

export async function render(root, params) {
  const id = params.get('id');
  if (!id) {
    root.append(h('h1', {}, 'Article'), empty('Say which article: ', h('a', { href: '/articles' }, 'choose one from the list')));
    return;
  }
  const article = await api('article', { id });
  const text = [...article.text]; // offsets count code points
  const sentences = bySentence(article.claims);
  const panel = h('aside', { class: 'panel', 'aria-label': 'Claims', tabindex: -1 });
  const marks = new Map();
  const choose = (sentence, focus) => {
    marks.forEach((mark, key) => mark.setAttribute('aria-pressed', String(key === sentence.key)));
    clear(panel).append(h('h2', {}, number(sentence.claims.length, 'claim'), ' in this sentence'), h('div', { class: 'claims' }, sentence.claims.map((claim) => claimCard(claim, true))));
    history.replaceState(null, '', `/article?id=${encodeURIComponent(id)}&at=${sentence.key}`);
    if (focus) panel.scrollIntoView({ block: 'nearest' });
    announce(number(sentence.claims.length, 'claim'));
  };
  const mark = (sentence) => {
    const element = h('mark', { class: 'sentence ' + tone(sentence.claims), role: 'button', tabindex: 0, 'aria-pressed': 'false', 'data-at': sentence.key,
      onclick: () => choose(sentence, true),
      onkeydown: (event) => { if (event.key === 'Enter' || event.key === ' ') { event.preventDefault(); choose(sentence, true); } } },
    parts(text, sentence));
    marks.set(sentence.key, element);
    return element;
  };
  const source = [article.publisher, article.agency, day(article.date)].filter(Boolean).join(' · ');
  root.append(h('header', { class: 'profile' }, h('p', { class: 'eyebrow' }, clean(source)), h('h1', {}, label(article.title ?? article.id, 300)),
    h('p', { class: 'note' }, article.author ? clean(article.author) + ' · ' : '', number(article.claims.length, 'claim'), ' read out of ', number(sentences.length, 'sentence'),
      /^https?:/.test(article.url ?? '') ? [' · ', h('a', { href: article.url, rel: 'noreferrer', target: '_blank' }, 'original')] : null)),
  h('div', { class: 'split reader' }, h('div', { class: 'text' }, paragraphs(text, sentences, mark),
    exportBar(claimDownloads({ article: id }))), panel));
  const [begin, end] = (params.get('at') ?? '').split('-').map(Number);
  const wanted = sentences.find((each) => each.begin <= begin && end <= each.end) ?? sentences.find((each) => each.begin < end && begin < each.end);
  if (wanted) {
    choose(wanted, false);
    requestAnimationFrame(() => marks.get(wanted.key)?.scrollIntoView({ block: 'center' }));
  } else {
    panel.append(h('p', { class: 'note' }, sentences.length ? 'Choose a marked sentence to see what was read out of it. Green speaks for somebody, red against, grey neither.' : 'Nothing was read out of this article.'));
  }
}

function bySentence(claims) {
  const sentences = new Map();
  for (const claim of claims) {
    const key = `${claim.begin}-${claim.end}`;
    const sentence = sentences.get(key) ?? { key, begin: claim.begin, end: claim.end, claims: [] };
    sentence.claims.push(claim);
    sentences.set(key, sentence);
  }
  // Overlapping ones would nest; the first keeps its place and takes the claims of the others.
  const sorted = [...sentences.values()].sort((a, b) => a.begin - b.begin || b.end - a.end);
  const kept = [];
  for (const sentence of sorted) {
    const last = kept.at(-1);
    if (last && sentence.begin < last.end) last.claims.push(...sentence.claims);
    else kept.push(sentence);
  }
  return kept;
}

function tone(claims) {
  const signs = new Set(claims.map((claim) => Math.sign(claim.polarity)));
  return signs.has(1) && signs.has(-1) ? 'both' : signs.has(1) ? 'for' : signs.has(-1) ? 'against' : 'neutral';
}

/** The sentence, with who acts and toward whom set off. */
function parts(text, sentence) {
  const spans = sentence.claims.flatMap((claim) => [claim.source && { ...claim.source, role: 'source' }, claim.target && { ...claim.target, role: 'target' }])
    .filter((span) => span && span.begin >= sentence.begin && span.end <= sentence.end).sort((a, b) => a.begin - b.begin || b.end - a.end);
  const out = [];
  let at = sentence.begin;
  for (const span of spans) {
    if (span.begin < at) continue;
    out.push(clean(text.slice(at, span.begin).join('')), h('span', { class: span.role }, clean(text.slice(span.begin, span.end).join(''))));
    at = span.end;
  }
  out.push(clean(text.slice(at, sentence.end).join('')));
  return out;
}

function paragraphs(text, sentences, mark) {
  const out = [];
  let start = 0;
  for (let i = 0; i <= text.length; i++) {
    const inside = sentences.some((each) => each.begin < i && i < each.end);
    if (i === text.length || (text[i] === '\n' && !inside)) {
      const within = sentences.filter((each) => each.begin >= start && each.end <= i);
      const pieces = [];
      let at = start;
      for (const sentence of within) {
        pieces.push(clean(text.slice(at, sentence.begin).join('')), mark(sentence));
        at = sentence.end;
      }
      pieces.push(clean(text.slice(at, i).join('')));
      if (text.slice(start, i).join('').trim()) out.push(h('p', { dir: 'auto' }, pieces));
      start = i + 1;
    }
  }
  return out;
}
