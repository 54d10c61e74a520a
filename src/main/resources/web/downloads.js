// Buttons that hand over what is shown.
import { h, clean } from './dom.js';
import { query } from './api.js';

/** Links to the same claims as Turtle and CSV. */
export function claimDownloads(parameters) {
  return [['turtle', 'Turtle', 'claims.ttl'], ['csv', 'CSV', 'claims.csv']].map(([format, text, file]) =>
    h('a', { class: 'button', href: '/api/claims' + query({ ...parameters, format, limit: 1000 }), download: file }, text));
}

export function save(blob, file) {
  const link = h('a', { href: URL.createObjectURL(blob), download: file });
  document.body.append(link);
  link.click();
  link.remove();
  setTimeout(() => URL.revokeObjectURL(link.href), 10_000);
}

export function saveText(text, type, file) {
  save(new Blob([text], { type }), file);
}

const STYLED = ['fill', 'stroke', 'stroke-width', 'stroke-dasharray', 'font-family', 'font-size', 'font-weight', 'text-anchor', 'opacity'];

/** The picture with its styles written into it, so that it looks the same elsewhere. */
function standalone(svg) {
  const copy = svg.cloneNode(true);
  const from = [svg, ...svg.querySelectorAll('*')];
  [copy, ...copy.querySelectorAll('*')].forEach((element, i) => {
    const style = getComputedStyle(from[i]);
    STYLED.forEach((name) => element.setAttribute(name, style.getPropertyValue(name)));
    element.removeAttribute('class');
    element.removeAttribute('tabindex');
  });
  const box = svg.viewBox.baseVal;
  copy.setAttribute('xmlns', 'http://www.w3.org/2000/svg');
  copy.setAttribute('width', box.width);
  copy.setAttribute('height', box.height);
  copy.style.background = getComputedStyle(document.body).backgroundColor;
  return copy;
}

function text(svg) {
  return new XMLSerializer().serializeToString(standalone(svg));
}

async function png(svg, file) {
  const url = URL.createObjectURL(new Blob([text(svg)], { type: 'image/svg+xml' }));
  const image = new Image();
  image.src = url;
  await image.decode();
  const canvas = h('canvas', { width: svg.viewBox.baseVal.width * 2, height: svg.viewBox.baseVal.height * 2 });
  const context = canvas.getContext('2d');
  context.fillStyle = getComputedStyle(document.body).backgroundColor;
  context.fillRect(0, 0, canvas.width, canvas.height);
  context.drawImage(image, 0, 0, canvas.width, canvas.height);
  URL.revokeObjectURL(url);
  canvas.toBlob((blob) => save(blob, file));
}

export function pictureDownloads(svg, name) {
  return [
    h('button', { class: 'button', type: 'button', onclick: () => saveText(text(svg), 'image/svg+xml', name + '.svg') }, 'SVG'),
    h('button', { class: 'button', type: 'button', onclick: () => png(svg, name + '.png') }, 'PNG'),
  ];
}

/** Rows of a table as CSV (RFC 4180); what begins like a formula is made text. */
export function csv(rows) {
  const cell = (value) => {
    const plain = clean(value);
    const safe = /^[=+\-@\t\r]/.test(plain) && Number.isNaN(Number(plain)) ? "'" + plain : plain;
    return /[",\r\n]/.test(safe) ? '"' + safe.replaceAll('"', '""') + '"' : safe;
  };
  return rows.map((row) => row.map(cell).join(',') + '\r\n').join('');
}

export function exportBar(...buttons) {
  return h('div', { class: 'export', role: 'group', 'aria-label': 'Export what is shown' }, h('span', {}, 'Export'), buttons);
}
