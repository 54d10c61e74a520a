// Claims by month, as bars: support upwards, opposition downwards, the rest faint behind.
import { s, h } from './dom.js';
import { month, number } from './api.js';
import { stance } from './words.js';

/** Room at the right for the year of the last line, which stands to its right as all do. */
const LABEL = 40;

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
  const { keys, left, leftOut } = withoutStragglers(months);
  const at = (key) => Number(key.slice(0, 4)) * 12 + Number(key.slice(5, 7)) - 1;
  const first = at(keys[0]);
  const count = Math.max(1, at(keys.at(-1)) - first + 1);
  const step = (WIDTH - 10 - LABEL) / count;
  const bar = Math.max(2, Math.min(26, step * 0.72));
  const x = (key) => 10 + (at(key) - first + 0.5) * step;
  const middle = (height - 22) / 2;
  const most = Math.max(...[...months.values()].map((each) => Math.max(each.for + each.neutral / 2, each.against + each.neutral / 2)), 1);
  const y = (value) => value / most * (middle - 4);
  const ticks = ticksOf(first, count, WIDTH / 80);
  return s('svg', { viewBox: `0 0 ${WIDTH} ${height}`, class: 'chart', role: pick ? 'group' : 'img', 'aria-label': title ?? 'Claims by month' },
    s('line', { x1: 0, x2: WIDTH, y1: middle, y2: middle, class: 'axis' }),
    ticks.map((tick) => {
      const start = 10 + (tick.at - first) * step;
      return [s('line', { x1: start, x2: start, y1: 0, y2: height - 18, class: 'tick' }),
        s('text', { x: start + 3, y: height - 6 }, tick.text)];
    }),
    leftOut ? s('text', { x: 10, y: 14 }, `← ${number(leftOut, 'claim')} before ${left}`) : null,
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

/** One claim in a hundred, long before all others, would press those into a corner: it is told in words. */
function withoutStragglers(months) {
  const keys = [...months.keys()].sort();
  const claims = (key) => { const each = months.get(key); return each.for + each.against + each.neutral; };
  const total = keys.reduce((sum, key) => sum + claims(key), 0);
  const year = (key) => Number(key.slice(0, 4));
  let cut = 0;
  let before = 0;
  for (let i = 0; i + 1 < keys.length; i++) {
    before += claims(keys[i]);
    if (before > total / 100) break;
    if (year(keys[i + 1]) - year(keys[i]) > Math.max(2, (year(keys.at(-1)) - year(keys[i + 1])) / 4)) cut = i + 1;
  }
  const leftOut = keys.slice(0, cut).reduce((sum, key) => sum + claims(key), 0);
  return { keys: keys.slice(cut), left: String(year(keys[cut])), leftOut };
}

const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];

/** Round years, or months when the time is short; at most so many. */
function ticksOf(first, count, most) {
  const steps = [1, 2, 3, 6, 12, 24, 60, 120, 240, 600];
  const step = steps.find((each) => count / each <= most) ?? 1200;
  const ticks = [];
  for (let at = Math.ceil(first / step) * step; at <= first + count - 1; at += step) {
    const year = Math.floor(at / 12);
    ticks.push({ at, text: step < 12 && at % 12 ? MONTHS[at % 12] + (ticks.length ? '' : ' ' + year) : String(year) });
  }
  return ticks.length ? ticks : [{ at: first, text: MONTHS[first % 12] + ' ' + Math.floor(first / 12) }];
}

export function chartLegend() {
  return h('p', { class: 'legend' }, h('span', { class: 'key for' }, 'above the line: for'), h('span', { class: 'key against' }, 'below: against'), h('span', { class: 'key neutral' }, 'around it: neither'));
}
