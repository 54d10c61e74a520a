// Makes elements. Text of articles only ever becomes text nodes, never markup.

/** An element with attributes (on... are listeners) and children; null ones are left out. */
export function h(name, attributes = {}, ...children) {
  return fill(document.createElement(name), attributes, children);
}

const SVG = 'http://www.w3.org/2000/svg';

/** The same for SVG. */
export function s(name, attributes = {}, ...children) {
  return fill(document.createElementNS(SVG, name), attributes, children);
}

function fill(element, attributes, children) {
  for (const [key, value] of Object.entries(attributes)) {
    if (value === null || value === undefined || value === false) continue;
    if (key.startsWith('on')) element.addEventListener(key.slice(2), value);
    else element.setAttribute(key, value === true ? '' : value);
  }
  element.append(...children.flat(Infinity).filter((child) => child !== null && child !== undefined && child !== false));
  return element;
}

export function clear(element) {
  element.replaceChildren();
  return element;
}

/** Text with the characters that would turn its direction made visible. */
export function clean(text) {
  return String(text ?? '').replace(/[\u202a-\u202e\u2066-\u2069\u200e\u200f\u061c]/g, '\ufffd').replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f]/g, '\ufffd');
}

/** A label: isolated from the direction of what is around it, cut when it is huge. */
export function label(text, most = 120) {
  const whole = clean(text);
  const cut = [...whole].length > most ? [...whole].slice(0, most).join('') + '…' : whole;
  return h('bdi', cut === whole ? {} : { title: whole.slice(0, 1000) }, cut);
}

export function announce(text) {
  document.getElementById('status').textContent = text;
}

export function navigate(address, options = {}) {
  document.dispatchEvent(new CustomEvent('demarche:go', { detail: { address, ...options } }));
}

/** A place that says it is loading until what it waits for has come or failed. */
export function pending(promise, draw, what = 'Loading') {
  const place = h('div', { class: 'pending', 'aria-busy': 'true' }, h('p', { class: 'loading' }, what + ' …'));
  promise.then((value) => {
    clear(place).append(...[draw(value)].flat(Infinity).filter(Boolean));
  }).catch((error) => {
    clear(place).append(h('p', { class: 'error', role: 'alert' }, clean(error.message)));
  }).finally(() => place.removeAttribute('aria-busy'));
  return place;
}

export function empty(text, ...more) {
  return h('div', { class: 'empty' }, h('p', {}, text), more);
}

/** Keeps the last of many calls. */
export function debounce(call, wait = 120) {
  let timer;
  return (...args) => {
    clearTimeout(timer);
    timer = setTimeout(() => call(...args), wait);
  };
}
