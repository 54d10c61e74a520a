// A text field that suggests names or questions as one types: a combobox as WAI-ARIA describes it.
import { h, clear, label, debounce, announce } from './dom.js';
import { api, number } from './api.js';
import { kindWord } from './words.js';

let fields = 0;

/**
 * @param options.input attributes of the field
 * @param options.ask (text, signal) => suggestions; each has label, iri and value: what the field becomes
 * @param options.choose called with the suggestion taken
 */
export function combobox({ input, ask, choose }) {
  const id = 'suggestions-' + ++fields;
  const list = h('ul', { id, class: 'suggestions', role: 'listbox', hidden: true, 'aria-label': 'Suggestions' });
  const field = h('input', {
    type: 'text', role: 'combobox', autocomplete: 'off', autocapitalize: 'off', spellcheck: 'false',
    'aria-autocomplete': 'list', 'aria-expanded': 'false', 'aria-controls': id, ...input,
  });
  let found = [];
  let active = -1;
  let running = null;

  const close = () => {
    list.hidden = true;
    active = -1;
    field.setAttribute('aria-expanded', 'false');
    field.removeAttribute('aria-activedescendant');
  };
  const take = (index) => {
    field.value = found[index].value;
    close();
    choose?.(found[index]);
  };
  const mark = (index) => {
    active = index;
    [...list.children].forEach((item, i) => item.setAttribute('aria-selected', String(i === index)));
    if (index >= 0) {
      field.setAttribute('aria-activedescendant', list.children[index].id);
      list.children[index].scrollIntoView({ block: 'nearest' });
    } else {
      field.removeAttribute('aria-activedescendant');
    }
  };
  const refresh = debounce(async () => {
    running?.abort();
    running = new AbortController();
    try {
      found = field.value.trim().length < 2 ? [] : await ask(field.value, running.signal);
    } catch {
      return;
    }
    if (document.activeElement !== field) return;
    clear(list).append(...found.map((each, i) => h('li', {
      id: id + '-' + i, role: 'option', 'aria-selected': 'false',
      onpointerdown: (event) => { event.preventDefault(); take(i); },
    }, label(each.text ?? each.value, 90), h('span', { class: 'hint' }, each.hint ?? ''))));
    active = -1;
    list.hidden = found.length === 0;
    field.setAttribute('aria-expanded', String(found.length > 0));
    if (found.length) announce(number(found.length, 'suggestion'));
  });
  field.addEventListener('input', refresh);
  field.addEventListener('blur', close);
  field.addEventListener('keydown', (event) => {
    if (event.key === 'Escape' && !list.hidden) { event.preventDefault(); close(); }
    if (list.hidden) return;
    if (event.key === 'ArrowDown') { event.preventDefault(); mark((active + 1) % found.length); }
    else if (event.key === 'ArrowUp') { event.preventDefault(); mark((active <= 0 ? found.length : active) - 1); }
    else if (event.key === 'Enter' && active >= 0) { event.preventDefault(); take(active); }
    else if (event.key === 'Tab' && active >= 0) take(active);
  });
  return { field, box: h('div', { class: 'combobox' }, field, list) };
}

/** A field for the name of an actor or topic. */
export function nameField({ name, value, choose, label: caption, placeholder }) {
  return combobox({
    input: { name, value: value ?? '', placeholder: placeholder ?? '', 'aria-label': caption },
    ask: async (text, signal) => (await api('actors', { q: text, limit: 8 }, signal)).actors
      .map((each) => ({ ...each, value: each.label, hint: kindWord(each.iri) })),
    choose,
  });
}
