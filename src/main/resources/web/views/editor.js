// SPARQL, with the named queries at hand.
import { h, clear, label, clean, empty, announce } from '../dom.js';
import { api, sparql, query, number } from '../api.js';
import { exportBar, saveText } from '../downloads.js';
import { actorAddress, isNamed } from '../words.js';
import { articleAddress } from '../claims.js';
import { nameField } from '../names.js';

const START = `PREFIX dem: <https://w3id.org/demarche/ontology#>
PREFIX rdfs: <http://www.w3.org/2000/01/rdf-schema#>

SELECT DISTINCT ?who ?whom WHERE {
  ?a dem:supports ?b .
  ?a rdfs:label ?who . ?b rdfs:label ?whom .
}
LIMIT 50`;

export async function render(root, params) {
  const results = h('section', { class: 'results', 'aria-label': 'Results' });
  const form = h('div', { class: 'parameters' });
  const area = h('textarea', { 'aria-label': 'SPARQL query', rows: 16, spellcheck: 'false' }, params.get('query') ?? START);
  const [{ queries }, editor] = await Promise.all([api('queries'), codeMirror(area)]);
  const run = async () => {
    clear(results).append(h('p', { class: 'loading' }, 'Running …'));
    const start = performance.now();
    try {
      const text = editor.get();
      const answer = await sparql(text, 'application/sparql-results+json, text/turtle;q=0.9');
      clear(results).append(...show(answer, text, Math.round(performance.now() - start)));
    } catch (error) {
      clear(results).append(h('pre', { class: 'error', role: 'alert' }, clean(error.message)));
    }
  };
  const choose = (name, run_, given = new URLSearchParams()) => {
    const named = queries.find((each) => each.name === name);
    clear(form);
    if (!named) return;
    history.replaceState(null, '', '/editor' + query({ name, ...Object.fromEntries(given) }));
    const fill = async (start) => {
      const values = Object.fromEntries(new FormData(fields));
      for (const key of Object.keys(values)) if (!values[key]) delete values[key];
      try {
        editor.set((await api('query', { ...values, name })).sparql);
        history.replaceState(null, '', '/editor' + query({ name, ...values }));
        if (start) await run();
      } catch (error) {
        clear(results).append(h('p', { class: 'error', role: 'alert' }, clean(error.message)));
      }
    };
    const fields = h('form', { class: 'filters', onsubmit: (event) => { event.preventDefault(); fill(true); } },
      named.parameters.map((parameter) => {
        const preset = given.get(parameter.name) ?? example(named, parameter.name) ?? '';
        const hint = parameter.description + (parameter.defaults.length ? ` (default ${parameter.defaults.join(', ')})` : '');
        return parameter.type === 'iri'
          ? h('div', { class: 'labelled' }, h('span', { 'aria-hidden': 'true' }, parameter.name), nameField({ name: parameter.name, value: preset, label: parameter.name + ': ' + hint }).box)
          : h('label', {}, h('span', {}, parameter.name), h('input', { name: parameter.name, type: parameter.type === 'date' ? 'date' : 'text', value: given.get(parameter.name) ?? (parameter.defaults.length ? '' : preset), title: hint }));
      }),
      h('div', { class: 'filter-buttons' }, h('button', { class: 'button' }, 'Fill in and run')));
    form.append(h('p', { class: 'note' }, clean(named.problem)), fields);
    fill(run_);
  };
  const list = h('select', { 'aria-label': 'Named queries', onchange: () => choose(list.value, false) },
    h('option', { value: '' }, 'Named queries …'), queries.map((each) => h('option', { value: each.name }, each.title)));
  root.append(h('h1', {}, 'SPARQL'),
    h('p', { class: 'lead' }, `SPARQL 1.1 over all articles. ${queries.length} named queries to begin with; Ctrl-Enter runs what stands below.`),
    h('p', {}, list), form, h('div', { class: 'editor-box' }, area),
    h('p', {}, h('button', { class: 'button primary', type: 'button', onclick: run }, 'Run'), ' ',
      h('button', { class: 'button', type: 'button', onclick: () => { history.replaceState(null, '', '/editor' + query({ query: editor.get() })); announce('The address now holds the query'); } }, 'Put into the address')),
    results);
  editor.start(run);
  if (params.get('name')) {
    list.value = params.get('name');
    const given = new URLSearchParams(params);
    given.delete('name');
    choose(list.value, true, given);
  } else if (params.get('query')) {
    run();
  }
}

/** The value that the query's own example gives a parameter. */
function example(named, parameter) {
  const match = new RegExp(`--param ${parameter}=(?:"([^"]*)"|(\\S+))`).exec(named.examples.join(' '));
  return match ? match[1] ?? match[2] : undefined;
}

/** CodeMirror over the text area; the bare area when it cannot be loaded. */
async function codeMirror(area) {
  const plain = { get: () => area.value, set: (text) => { area.value = text; }, start: (run) => area.addEventListener('keydown', (event) => {
    if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) run();
  }) };
  try {
    await load('link', { rel: 'stylesheet', href: '/lib/codemirror.css' });
    await load('script', { src: '/lib/codemirror.js' });
    await load('script', { src: '/lib/codemirror-sparql.js' });
    await load('script', { src: '/lib/codemirror-matchbrackets.js' });
  } catch {
    return plain;
  }
  let mirror = null;
  return {
    get: () => mirror?.getValue() ?? area.value,
    set: (text) => { if (mirror) mirror.setValue(text); else area.value = text; },
    start: (run) => {
      mirror = window.CodeMirror.fromTextArea(area, { mode: 'application/sparql-query', lineNumbers: true, matchBrackets: true, lineWrapping: true, viewportMargin: Infinity,
        // Tab leaves the editor, so that the keyboard is not caught in it.
        extraKeys: { 'Ctrl-Enter': run, 'Cmd-Enter': run, Tab: false, 'Shift-Tab': false } });
      mirror.getInputField().setAttribute('aria-label', 'SPARQL query');
      window.demarcheEditor = mirror;
    },
  };
}

const loaded = new Map();

function load(name, attributes) {
  const key = attributes.src ?? attributes.href;
  if (!loaded.has(key)) {
    loaded.set(key, new Promise((resolve, reject) => {
      const element = h(name, { ...attributes, onload: resolve, onerror: reject });
      if (name === 'script') element.async = false;
      document.head.append(element);
    }));
  }
  return loaded.get(key);
}

const MOST = 500;

function show({ type, body, limit }, text, millis) {
  if (!type.includes('json')) {
    return [h('p', { class: 'note' }, `Triples, ${millis} ms`), exportBar(h('button', { class: 'button', type: 'button', onclick: () => saveText(body, 'text/turtle', 'result.ttl') }, 'Turtle')),
      h('pre', { tabindex: 0 }, clean(body.slice(0, 200_000)))];
  }
  const json = JSON.parse(body);
  if ('boolean' in json) {
    announce(json.boolean ? 'yes' : 'no');
    return [h('p', { class: 'lead' }, json.boolean ? 'Yes.' : 'No.')];
  }
  const rows = json.results.bindings;
  const columns = json.head.vars.filter((name) => rows.some((row) => row[name]) || !rows.length);
  announce(number(rows.length, 'row'));
  if (!rows.length) return [empty('No rows.'), h('p', { class: 'note' }, millis + ' ms')];
  const download = async (accept, file) => saveText((await sparql(text, accept)).body, accept, file);
  return [h('p', { class: 'note' }, `${number(rows.length, 'row')}, ${millis} ms${rows.length > MOST ? `; the first ${MOST} are shown` : ''}${rows.length >= limit ? `. This server gives no more than ${limit}: there may be others` : ''}`),
    exportBar(h('button', { class: 'button', type: 'button', onclick: () => download('text/csv', 'result.csv') }, 'CSV'),
      h('button', { class: 'button', type: 'button', onclick: () => download('text/tab-separated-values', 'result.tsv') }, 'TSV'),
      h('button', { class: 'button', type: 'button', onclick: () => saveText(body, 'application/sparql-results+json', 'result.json') }, 'JSON')),
    h('div', { class: 'scroll', tabindex: 0, role: 'region', 'aria-label': 'Rows' }, h('table', { class: 'data' },
      h('thead', {}, h('tr', {}, columns.map((name) => h('th', { scope: 'col' }, label(name))))),
      h('tbody', {}, rows.slice(0, MOST).map((row) => h('tr', {}, columns.map((name) => h('td', {}, cell(name, row[name]))))))))];
}

function cell(column, value) {
  if (!value) return '';
  if (value.type === 'uri' && isNamed(value.value) && /\/id\/(actor|topic|policy)/.test(value.value)) return h('a', { href: actorAddress(value.value) }, label(value.value.replace('https://w3id.org/demarche/id/', 'id:')));
  if (column === 'article' && value.type === 'literal') return h('a', { href: articleAddress(value.value) }, label(value.value));
  return label(value.value.replace('https://w3id.org/demarche/id/', 'id:').replace('https://w3id.org/demarche/ontology#', 'dem:'), 400);
}
