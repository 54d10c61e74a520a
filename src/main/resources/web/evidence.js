// The panel that tells on what an edge, a cell or a colour rests.
import { h, clear, pending, empty, announce } from './dom.js';
import { api } from './api.js';
import { claimList } from './claims.js';

export function evidencePanel(prompt) {
  const panel = h('aside', { class: 'panel', 'aria-label': 'Evidence', tabindex: -1 }, h('p', { class: 'note' }, prompt));
  /** Shows the claims under these parameters, those that keep says. */
  panel.show = (title, parameters, keep = () => true) => {
    panel.classList.add('open');
    clear(panel).append(h('h2', {}, title), pending(api('claims', { ...parameters, limit: 100 }), ({ claims, more }) => {
      const kept = claims.filter(keep);
      announce(kept.length + ' claims');
      return kept.length ? claimList(kept.slice(0, 40), more) : empty('No claim rests behind this.');
    }));
    panel.focus({ preventScroll: true });
    if (panel.getBoundingClientRect().top > innerHeight * 0.7 || panel.getBoundingClientRect().top < 0) panel.scrollIntoView({ block: 'start' });
  };
  panel.clear = () => {
    panel.classList.remove('open');
    clear(panel).append(h('p', { class: 'note' }, prompt));
  };
  return panel;
}
