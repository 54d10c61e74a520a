// The router: an address names a view and its parameters, so that every state has a link.
import { h, clear, announce, clean } from './dom.js';
import { api, number } from './api.js';

const VIEWS = {
  '/': 'ask', '/ask': 'ask', '/actors': 'actors', '/actor': 'actor', '/network': 'network', '/map': 'map',
  '/matrix': 'matrix', '/timeline': 'timeline', '/articles': 'articles', '/article': 'article', '/editor': 'editor',
};
const main = document.getElementById('main');
let turn = 0;
let shown = '';
let leave = null;

async function show(focus) {
  const mine = ++turn;
  const path = location.pathname;
  shown = path + location.search;
  const name = VIEWS[path] ?? 'ask';
  leave?.();
  leave = null;
  markCurrent(path);
  const root = h('div', { class: 'view view-' + name });
  clear(main).append(root);
  main.setAttribute('aria-busy', 'true');
  try {
    const view = await import('./views/' + name + '.js');
    if (mine !== turn) return;
    const done = await view.render(root, new URLSearchParams(location.search));
    if (mine !== turn) return;
    leave = typeof done === 'function' ? done : null;
  } catch (error) {
    if (mine !== turn) return;
    root.append(h('div', { class: 'error', role: 'alert' }, h('h1', {}, 'This could not be shown'), h('p', {}, clean(error.message)),
      h('p', {}, h('button', { class: 'button', onclick: () => show(true) }, 'Try again'))));
  }
  main.setAttribute('aria-busy', 'false');
  const heading = root.querySelector('h1');
  document.title = (heading?.textContent ? heading.textContent + ' · ' : '') + 'Démarche';
  if (focus) {
    scrollTo(0, 0);
    main.focus({ preventScroll: true });
    announce(heading?.textContent ?? '');
  }
}

function markCurrent(path) {
  for (const link of document.querySelectorAll('#views a')) {
    const target = link.getAttribute('href');
    const same = target === path || (target === '/' && path === '/ask') || (target === '/actors' && path === '/actor')
      || (target === '/articles' && path === '/article');
    if (same) {
      link.setAttribute('aria-current', 'page');
      link.parentElement.scrollLeft = link.offsetLeft - 80;
    } else {
      link.removeAttribute('aria-current');
    }
  }
}

/** Goes to another view; with replace, without a step back to here. */
export function go(address, { replace = false, quiet = false } = {}) {
  history[replace ? 'replaceState' : 'pushState'](null, '', address);
  if (!quiet) show(true);
}

document.addEventListener('click', (event) => {
  const link = event.target.closest?.('a[href]');
  if (!link || event.defaultPrevented || event.button !== 0 || event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return;
  const url = new URL(link.href);
  if (url.origin !== location.origin || !(url.pathname in VIEWS) || link.hasAttribute('download') || link.target) return;
  if (url.pathname === location.pathname && url.search === location.search && url.hash) return;
  event.preventDefault();
  go(url.pathname + url.search);
});
// A step within the page, as of the skip link, draws nothing anew.
addEventListener('popstate', () => { if (location.pathname + location.search !== shown) show(true); });
document.addEventListener('demarche:go', (event) => go(event.detail.address, event.detail));

show(false);
api('stats').then((stats) => {
  const range = stats.firstDate ? `, ${stats.firstDate.slice(0, 4)}–${stats.lastDate.slice(0, 4)}` : '';
  document.getElementById('holdings').textContent =
    `${number(stats.articles, 'article')}${range}, ${number(stats.claims, 'claim')}, ${number(stats.actors, 'actor')}.`;
}).catch(() => {});
