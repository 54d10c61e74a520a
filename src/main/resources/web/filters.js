// The form above network, map, matrix and timeline. What it says stands in the address.
import { h, navigate } from './dom.js';
import { query } from './api.js';
import { nameField } from './names.js';
import { RELATIONS, relationWords } from './words.js';

const KEYS = ['actor', 'target', 'relation', 'since', 'until', 'confidence', 'voice', 'fold'];

export function readFilters(params, presets = {}) {
  const filters = { ...presets };
  for (const key of KEYS) if (params.has(key)) filters[key] = params.get(key);
  return filters;
}

/** As the API takes them. */
export function forApi(filters) {
  const { confidence, ...rest } = filters;
  return { ...rest, confidence: confidence && Number(confidence) > 0 ? Number(confidence) / 100 : undefined };
}

/**
 * @param show which fields: actor, target, relation, dates, confidence, voice, fold
 */
export function filterForm(path, filters, show) {
  const submit = () => {
    const data = Object.fromEntries(new FormData(form));
    if (data.confidence === '0') delete data.confidence;
    if (data.voice === 'any') delete data.voice;
    navigate(path + query(data));
  };
  const select = (name, caption, options) => h('label', {}, h('span', {}, caption),
    h('select', { name, onchange: submit }, options.map(([value, text]) => h('option', { value, selected: (filters[name] ?? '') === value }, text))));
  const date = (name, caption) => h('label', {}, h('span', {}, caption),
    h('input', { type: 'date', name, value: filters[name] ?? '', onchange: submit }));
  const output = h('output', {}, (filters.confidence ?? 0) + ' %');
  const fields = {
    actor: () => h('div', { class: 'labelled' }, h('span', { 'aria-hidden': 'true' }, 'Actor'),
      nameField({ name: 'actor', value: filters.actor, label: 'Actor', placeholder: 'anybody', choose: submit }).box),
    target: () => h('div', { class: 'labelled' }, h('span', { 'aria-hidden': 'true' }, 'Actor or topic'),
      nameField({ name: 'target', value: filters.target, label: 'Actor or topic', placeholder: 'for example Ukraine', choose: submit }).box),
    relation: () => select('relation', 'Type', [['', 'any'], ...RELATIONS.map((each) => [each, relationWords(each)])]),
    dates: () => [date('since', 'From'), date('until', 'To')],
    confidence: () => h('label', {}, h('span', {}, 'Confidence at least ', output),
      h('input', { type: 'range', name: 'confidence', min: 0, max: 95, step: 5, value: filters.confidence ?? 0,
        oninput: (event) => { output.textContent = event.target.value + ' %'; }, onchange: submit })),
    voice: () => select('voice', 'Attribution', [['any', 'any'], ['own', 'own or the article’s'], ['reported', 'reported by somebody']]),
    fold: () => select('fold', 'People', [['people', 'as themselves'], ['states', 'as their states']]),
  };
  const form = h('form', { class: 'filters', 'aria-label': 'Filter', onsubmit: (event) => { event.preventDefault(); submit(); } },
    show.map((name) => fields[name]()),
    h('div', { class: 'filter-buttons' }, h('button', { class: 'button' }, 'Apply'), h('a', { href: path, class: 'quiet' }, 'Clear')));
  // On a phone the form would fill the screen; it opens when something is set.
  const wide = matchMedia('(min-width: 40rem)').matches;
  const set = KEYS.some((key) => key !== 'target' && new URLSearchParams(location.search).has(key));
  return h('details', { class: 'filter-box', open: wide || set }, h('summary', {}, 'Filter'), form);
}
