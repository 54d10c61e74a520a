// A question and its answers.
import { h, clear, label, clean, pending, empty, navigate, announce } from '../dom.js';
import { api, query, number, day } from '../api.js';
import { combobox } from '../names.js';
import { quotation, sign, confidence } from '../claims.js';
import { claimDownloads, exportBar, saveText } from '../downloads.js';
import { isNamed, actorAddress, relationWords, kindWord } from '../words.js';

const EXAMPLES = ['who supports Maduro?', 'who did Lavrov meet?', 'who expelled Russian diplomats?',
  'what did Lavrov say about the United States?', 'who recognises Juan Guaidó?', 'who opposes the Iran nuclear deal?'];

export async function render(root, params) {
  const asked = params.get('q') ?? '';
  const { field, box } = combobox({
    input: { name: 'q', value: asked, class: 'question', placeholder: 'Who supports …', 'aria-label': 'Ask a question', maxlength: 1000, enterkeyhint: 'search' },
    ask: async (text, signal) => (await api('suggest', { q: text, limit: 8 }, signal)).suggestions
      .map((each) => ({ ...each, value: each.question, hint: kindWord(each.iri) })),
  });
  const dates = ['since', 'until', 'asOf'];
  const form = h('form', { class: 'ask', role: 'search', action: '/ask', onsubmit: (event) => {
    event.preventDefault();
    const data = Object.fromEntries(new FormData(form));
    if (data.q.trim()) navigate('/ask' + query(data));
    else field.focus();
  } },
  h('div', { class: 'ask-line' }, box, h('button', { class: 'button primary' }, 'Ask')),
  h('details', { class: 'limits', open: dates.some((name) => params.get(name)) }, h('summary', {}, 'Limit the dates'),
    h('div', { class: 'filters' }, [['since', 'From'], ['until', 'To'], ['asOf', 'Known by']].map(([name, caption]) =>
      h('label', {}, h('span', {}, caption), h('input', { type: 'date', name, value: params.get(name) ?? '' }))))));

  if (!asked) {
    root.append(h('div', { class: 'hero' }, h('h1', {}, 'Who stands where?'),
      h('p', { class: 'lead' }, 'Ask in plain English. Every answer shows the sentence it rests on, and who says so.')), form,
    h('section', { class: 'examples', 'aria-label': 'Examples' }, h('h2', {}, 'For example'),
      h('ul', {}, EXAMPLES.map((each) => h('li', {}, h('a', { href: '/ask' + query({ q: each }) }, each))))),
    h('section', { 'aria-label': 'Most mentioned' }, h('h2', {}, 'Most mentioned'),
      pending(api('actors', { q: '', limit: 14 }), ({ actors }) => actors.length
        ? h('ul', { class: 'chips' }, actors.map((actor) => h('li', {}, h('a', { href: actorAddress(actor.iri) }, label(actor.label), h('small', {}, number(actor.articles, 'article'))))))
        : empty('The store is empty. Fill it with "demarche build ARTICLES".'))));
    if (matchMedia('(hover: hover)').matches) field.focus();
    return;
  }
  root.append(h('h1', { class: 'sr' }, clean(asked)), form,
    pending(api('ask', { q: asked, ...Object.fromEntries(dates.map((name) => [name, params.get(name)])) }), draw, 'Reading the question'));
}

function draw(answer) {
  const found = answer.answers.length;
  const spans = [...new Set([...answer.answers, ...answer.contrary].flatMap((row) => row.evidence.map((each) => each.iri)).filter(Boolean))].slice(0, 150);
  announce(found ? number(found, 'answer') : 'No answer');
  return [
    answer.sparql || found ? h('p', { class: 'reading' }, h('span', { class: 'eyebrow' }, 'Understood as '), h('strong', { dir: 'auto' }, clean(answer.reading))) : null,
    found ? h('p', { class: 'note' }, tally(answer.answers), answer.contrary.length
      ? [' ', h('a', { class: 'tag contested', href: '#other-side' }, `contested: ${number(answer.contrary.length, 'answer')} on the other side`)] : null) : null,
    found ? h('section', { 'aria-label': 'Answers', class: 'answers' }, byState(answer.answers).map((group) => [
      group.rows.length > 1 ? h('p', { class: 'group' }, label(group.name)) : null, group.rows.map((row) => card(row, 'for'))]))
      : empty(answer.sparql ? 'Nothing in the store answers that.' : clean(answer.reading)),
    answer.contrary.length ? h('section', { class: 'answers contrary', id: 'other-side' }, h('h2', {}, 'On the other side'), answer.contrary.map((row) => card(row, 'against'))) : null,
    answer.suggestions.length ? h('section', { class: 'examples' }, h('h2', {}, answer.sparql ? 'Perhaps you mean' : 'You can ask'),
      h('ul', {}, answer.suggestions.map((each) => h('li', {}, suggestion(answer, each))))) : null,
    spans.length ? exportBar(claimDownloads({ evidence: spans }),
      h('button', { class: 'button', type: 'button', onclick: () => saveText(JSON.stringify(answer, null, 1), 'application/json', 'answer.json') }, 'JSON')) : null,
    answer.sparql ? h('details', { class: 'explain' }, h('summary', {}, 'How it was found'),
      h('pre', { tabindex: 0 }, clean(answer.sparql)), h('p', {}, h('a', { href: '/editor' + query({ query: answer.sparql }) }, 'Open in the editor'))) : null,
  ];
}

function suggestion(answer, text) {
  const isQuestion = /^(who|what|when|where|which|how|does|do|did|is|has)\b/i.test(text);
  return h('a', { href: isQuestion ? '/ask' + query({ q: text }) : '/actor' + query({ iri: text }) }, label(text));
}

function tally(rows) {
  const articles = new Set(rows.flatMap((row) => row.evidence.map((each) => each.article)));
  const days = rows.flatMap((row) => row.evidence.map((each) => each.date)).filter(Boolean).sort();
  const span = days.length ? ', ' + [...new Set([day(days[0]), day(days.at(-1))])].join(' to ') : '';
  const publishers = new Set(rows.flatMap((row) => row.evidence.map((each) => each.source)).filter(Boolean));
  const by = publishers.size ? ` of ${number(publishers.size, 'publisher')}` : '';
  return `${number(rows.length, 'answer')} from ${number(articles.size, 'article')}${by}${span}.`;
}

/** Whoever speaks for a state stands with it, where the first of them stands. */
function byState(rows) {
  const groups = new Map();
  for (const row of rows) {
    const name = row.for.at(-1) ?? row.label;
    const group = groups.get(name) ?? { name, rows: [] };
    group.rows.push(row);
    groups.set(name, group);
  }
  return [...groups.values()];
}

const MOST = 3;

function card(row, side) {
  const name = ['opposes', 'criticizes', 'accuses', 'rejects', 'protests', 'sanctions', 'expels', 'threatens', 'coerces', 'assaults',
    'reducesRelationsWith', 'withdrawsFrom', 'mobilizesAgainst'].includes(row.relation) ? 'against'
    : ['supports', 'praises', 'recognizes', 'aids'].includes(row.relation) ? 'for' : 'neutral';
  const first = row.evidence.slice(0, MOST);
  const rest = row.evidence.slice(MOST);
  const isOffice = row.evidence.length === 0;
  return h('article', { class: 'card ' + name, 'data-side': side },
    h('h2', {}, isOffice ? null : sign(name), ' ', isNamed(row.iri) ? h('a', { href: actorAddress(row.iri) }, label(row.label)) : label(row.label),
      row.for.length ? h('span', { class: 'behalf' }, ' for ', label(row.for.at(-1))) : null),
    h('p', { class: 'claim-line' }, h('span', { class: 'relation' }, relationWords(row.relation)), ' ',
      row.target && row.target !== row.label ? label(row.target) : null),
    first.map(quotation),
    rest.length ? h('details', {}, h('summary', {}, number(rest.length, 'more sentence')), rest.map(quotation)) : null,
    isOffice ? null : h('p', { class: 'meta' }, row.evidence.every((each) => each.inferred) ? h('span', { class: 'tag' }, 'inferred') : null,
      confidence(row.confidence), h('span', {}, number(row.articles, 'article'))));
}
