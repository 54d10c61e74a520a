// Asks the server.

export function query(parameters) {
  const search = new URLSearchParams();
  for (const [key, value] of Object.entries(parameters)) {
    for (const each of [value].flat()) {
      if (each !== null && each !== undefined && each !== '') search.append(key, each);
    }
  }
  const text = search.toString();
  return text ? '?' + text : '';
}

/** The JSON at an address of the API; throws with the server's own words. */
export async function api(name, parameters = {}, signal = undefined) {
  let response;
  try {
    response = await fetch('/api/' + name + query(parameters), { signal });
  } catch (error) {
    if (error.name === 'AbortError') throw error;
    throw new Error('The server does not answer. Is "demarche serve" still running?');
  }
  const body = await response.json().catch(() => ({}));
  if (!response.ok) throw new Error(body.error ?? 'The server answered ' + response.status + '.');
  return body;
}

/** Runs SPARQL and gives the raw answer. */
export async function sparql(text, accept) {
  const response = await fetch('/sparql', {
    method: 'POST', headers: { 'Content-Type': 'application/sparql-query', Accept: accept }, body: text,
  });
  const body = await response.text();
  if (!response.ok) {
    let message = body;
    try { message = JSON.parse(body).error ?? body; } catch { /* plain text */ }
    throw new Error(message || 'The server answered ' + response.status + '.');
  }
  return { type: response.headers.get('Content-Type') ?? '', body, limit: Number(response.headers.get('Demarche-Row-Limit') ?? Infinity) };
}

export function number(count, noun) {
  const plural = noun.endsWith('y') ? noun.slice(0, -1) + 'ies' : noun + 's';
  return count.toLocaleString('en') + ' ' + (count === 1 ? noun : plural);
}

const MONTHS = ['January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September', 'October', 'November', 'December'];

/** "2020-02-06" as "6 February 2020". */
export function day(iso) {
  const parts = /^(\d{4})-(\d\d)-(\d\d)/.exec(iso ?? '');
  return parts ? `${Number(parts[3])} ${MONTHS[parts[2] - 1]} ${parts[1]}` : '';
}

export function month(iso) {
  return `${MONTHS[Number(iso.slice(5, 7)) - 1]} ${iso.slice(0, 4)}`;
}
