// Claims by month, as bars: support upwards, opposition downwards, the rest faint behind.
import { s, h } from './dom.js';
import { month } from './api.js';
import { stance } from './words.js';

/**
 * @param counted by month and polarity, as the API counts them
 * @param pick called with a month ("2020-02") when its bar is chosen
 */
export function chart(counted, { height = 180, title, pick, chosen } = {}) {
  const WIDTH = innerWidth < 640 ? 420 : 900; // as wide as it is shown, so that its text keeps its size
  const months = new Map();
  for (const each of counted) {
    const counts = months.get(each.month) ?? { for: 0, against: 0, neutral: 0 };
    counts[stance(each.polarity)] += each.claims;
    months.set(each.month, counts);
  }
  const keys = [...months.keys()].sort();
  const at = (key) => Number(key.slice(0, 4)) * 12 + Number(key.slice(5, 7)) - 1;
  const first = at(keys[0]);
  const count = Math.max(1, at(keys.at(-1)) - first + 1);
  const step = (WIDTH - 20) / count;
  const bar = Math.max(2, Math.min(26, step * 0.72));
  const x = (key) => 10 + (at(key) - first + 0.5) * step;
  const middle = (height - 22) / 2;
  const most = Math.max(...[...months.values()].map((each) => Math.max(each.for + each.neutral / 2, each.against + each.neutral / 2)), 1);
  const y = (value) => value / most * (middle - 4);
  const years = [];
  const span = Math.ceil(count / 12 / (WIDTH / 90));
  for (let year = Math.ceil(first / 12); year * 12 <= first + count - 1; year += span) years.push(year);
  if (!years.length) years.push(Math.floor(first / 12));
  return s('svg', { viewBox: `0 0 ${WIDTH} ${height}`, class: 'chart', role: pick ? 'group' : 'img', 'aria-label': title ?? 'Claims by month' },
    s('line', { x1: 0, x2: WIDTH, y1: middle, y2: middle, class: 'axis' }),
    years.map((year) => {
      const left = Math.max(10, 10 + (year * 12 - first) * step);
      return [s('line', { x1: left, x2: left, y1: 0, y2: height - 18, class: 'tick' }), s('text', { x: left + 3, y: height - 6 }, String(year))];
    }),
    keys.map((key) => {
      const counts = months.get(key);
      const name = `${month(key + '-01')}: ${counts.for} for, ${counts.against} against, ${counts.neutral} neither`;
      const half = y(counts.neutral / 2);
      const parts = [
        s('title', {}, name),
        s('rect', { x: x(key) - bar / 2 - 2, y: 0, width: bar + 4, height: height - 20, class: 'hit' }),
        s('rect', { x: x(key) - bar / 2, y: middle - half, width: bar, height: 2 * half, class: 'neutral' }),
        s('rect', { x: x(key) - bar / 2, y: middle - half - y(counts.for), width: bar, height: y(counts.for), class: 'for' }),
        s('rect', { x: x(key) - bar / 2, y: middle + half, width: bar, height: y(counts.against), class: 'against' }),
      ];
      return pick
        ? s('g', { class: 'month' + (chosen === key ? ' chosen' : ''), tabindex: 0, role: 'button', 'aria-label': name, 'aria-pressed': String(chosen === key),
          onclick: () => pick(key), onkeydown: (event) => { if (event.key === 'Enter' || event.key === ' ') { event.preventDefault(); pick(key); } } }, parts)
        : s('g', { class: 'month' }, parts);
    }));
}

export function chartLegend() {
  return h('p', { class: 'legend' }, h('span', { class: 'key for' }, 'above the line: for'), h('span', { class: 'key against' }, 'below: against'), h('span', { class: 'key neutral' }, 'around it: neither'));
}
