// Places the nodes of a network: forces after Fruchterman and Reingold, then labels pushed apart. The same
// network gets the same picture.

const STEPS = 420;
const LINE = 30;

/**
 * @param nodes with id, label and weight
 * @param edges with source and target
 * @returns Map from id to {x, y} within the box
 */
export function place(nodes, edges, width, height) {
  const points = [...nodes].sort((a, b) => b.weight - a.weight).map((node, i) => {
    const angle = i * 2.399963; // the golden angle spreads them evenly
    const radius = Math.sqrt((i + 0.5) / nodes.length) / 2;
    return { id: node.id, half: Math.min(26, [...node.label].length) * 3.4 + 8, x: width * (0.5 + radius * Math.cos(angle)), y: height * (0.5 + radius * Math.sin(angle)) };
  });
  const byId = new Map(points.map((point) => [point.id, point]));
  const links = edges.map((edge) => [byId.get(edge.source), byId.get(edge.target)]);
  const ideal = 0.82 * Math.sqrt(width * height / Math.max(1, points.length));
  for (let step = 0; step < STEPS; step++) {
    const heat = ideal * 0.9 * (1 - step / STEPS) ** 1.5;
    for (const point of points) {
      point.dx = (width / 2 - point.x) * ideal * 0.02 / (width / height);
      point.dy = (height / 2 - point.y) * ideal * 0.02;
    }
    for (let i = 0; i < points.length; i++) {
      for (let j = i + 1; j < points.length; j++) {
        const [a, b] = [points[i], points[j]];
        // Names lie beside each other less well than below each other.
        const x = (a.x - b.x) * 0.72 || 0.01;
        const y = a.y - b.y || 0.01;
        const force = ideal * ideal / Math.max(16, x * x + y * y);
        a.dx += x * force; a.dy += y * force;
        b.dx -= x * force; b.dy -= y * force;
      }
    }
    for (const [a, b] of links) {
      const x = a.x - b.x;
      const y = a.y - b.y;
      const pull = Math.hypot(x, y) / ideal * 0.9;
      a.dx -= x * pull; a.dy -= y * pull;
      b.dx += x * pull; b.dy += y * pull;
    }
    for (const point of points) {
      const length = Math.hypot(point.dx, point.dy) || 1;
      point.x = within(point.x + point.dx / length * Math.min(length, heat), point.half, width - point.half);
      point.y = within(point.y + point.dy / length * Math.min(length, heat), 14, height - LINE);
    }
  }
  separate(points, width, height);
  return byId;
}

function within(value, least, most) {
  return Math.max(least, Math.min(most, value));
}

/** Moves names that lie over each other apart, the shorter way. */
function separate(points, width, height) {
  for (let round = 0; round < 60; round++) {
    let moved = false;
    for (let i = 0; i < points.length; i++) {
      for (let j = i + 1; j < points.length; j++) {
        const [a, b] = [points[i], points[j]];
        const overX = a.half + b.half - Math.abs(a.x - b.x);
        const overY = LINE - Math.abs(a.y - b.y);
        if (overX <= 0 || overY <= 0) continue;
        moved = true;
        const axis = overY <= overX ? 'y' : 'x';
        const shift = (axis === 'y' ? overY : overX) / 2 * (a[axis] < b[axis] ? -1 : 1);
        a[axis] += shift;
        b[axis] -= shift;
      }
    }
    for (const point of points) {
      point.x = within(point.x, point.half, width - point.half);
      point.y = within(point.y, 14, height - LINE);
    }
    if (!moved) return;
  }
}
