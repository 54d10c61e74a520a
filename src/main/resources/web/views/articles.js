// The articles in the store.
import { h, clear, label, empty, debounce } from '../dom.js';
import { api, number, day, query } from '../api.js';
import { articleAddress } from '../claims.js';

const PAGE = 60;

export async function render(root, params) {
  const list = h('div', {});
  const load = async (text, offset = 0) => {
    const { articles, more } = await api('articles', { q: text, limit: PAGE, offset });
    if (!offset) clear(list);
    list.append(articles.length || offset
      ? h('ul', { class: 'rows' }, articles.map((article) => h('li', {}, h('a', { href: articleAddress(article.id) }, label(article.title ?? article.id)),
        h('span', { class: 'hint' }, [article.publisher ?? article.agency, day(article.date)].filter(Boolean).join(', ')), h('span', { class: 'count' }, number(article.claims ?? 0, 'claim')))))
      : empty('No headline holds these words.'));
    if (more) {
      const next = h('button', { class: 'button', onclick: () => { next.remove(); load(text, offset + PAGE); } }, 'More');
      list.append(next);
    }
  };
  const field = h('input', { type: 'search', value: params.get('q') ?? '', 'aria-label': 'Words of the headline', placeholder: 'Words of the headline',
    oninput: debounce(() => {
      history.replaceState(null, '', '/articles' + query({ q: field.value }));
      load(field.value);
    }) });
  root.append(h('h1', {}, 'Articles'), h('p', { class: 'search' }, field), list);
  await load(field.value);
}
