// Actors and topics by name.
import { h, clear, label, empty, debounce } from '../dom.js';
import { api, number, query } from '../api.js';
import { actorAddress, kindWord } from '../words.js';

export async function render(root, params) {
  const list = h('div', {});
  const load = async (text) => {
    const { actors } = await api('actors', { q: text, limit: 120 });
    clear(list).append(actors.length
      ? h('ul', { class: 'rows' }, actors.map((actor) => h('li', {}, h('a', { href: actorAddress(actor.iri) }, label(actor.label)),
        h('span', { class: 'hint' }, kindWord(actor.iri)), h('span', { class: 'count' }, number(actor.articles, 'article')))))
      : empty('Nobody and nothing in the store is called so.'));
  };
  const field = h('input', { type: 'search', value: params.get('q') ?? '', 'aria-label': 'Name', placeholder: 'A name, or its beginning',
    oninput: debounce(() => {
      history.replaceState(null, '', '/actors' + query({ q: field.value }));
      load(field.value);
    }) });
  root.append(h('h1', {}, 'Actors and topics'), h('p', { class: 'search' }, field), list);
  await load(field.value);
}
