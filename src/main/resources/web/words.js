// How relations and stances are called and drawn.

export const RELATIONS = ['supports', 'praises', 'recognizes', 'opposes', 'criticizes', 'accuses', 'rejects', 'says', 'meets', 'visits',
  'hosts', 'calls', 'negotiatesWith', 'agreesWith', 'cooperatesWith', 'aids', 'concedesTo', 'withdrawsFrom', 'requests', 'threatens',
  'protests', 'sanctions', 'expels', 'reducesRelationsWith', 'mobilizesAgainst', 'coerces', 'assaults', 'relatesTo'];

/** "reducesRelationsWith" as "reduces relations with". */
export function relationWords(relation) {
  return (relation ?? '').replace(/(?<=[a-z])(?=[A-Z])/g, ' ').toLowerCase();
}

export const MEETINGS = ['meets', 'visits', 'hosts', 'calls', 'negotiatesWith'];

export function stance(polarity) {
  return polarity > 0 ? 'for' : polarity < 0 ? 'against' : 'neutral';
}

/** Signs beside the colours, for who does not see them. */
export const SIGNS = { for: '+', against: '−', neutral: '·', both: '±' };
export const STANCE_WORDS = { for: 'supports', against: 'opposes', neutral: 'neither', both: 'both' };

export function kind(iri) {
  const match = /\/id\/(actor\/)?([a-z]+)\//.exec(iri ?? '');
  return match ? match[2] : '';
}

const KINDS = { state: 'state', person: 'person', organisation: 'organisation', ministry: 'ministry', government: 'government',
  parliament: 'parliament', topic: 'topic', policy: 'policy', group: 'group', phrase: 'phrase' };

export function kindWord(iri) {
  return KINDS[kind(iri)] ?? 'actor';
}

export function typeWords(type) {
  return (type ?? '').replace(/(?<=[a-z])(?=[A-Z])/g, ' ').replace('Organization', 'organisation').toLowerCase();
}

export function isNamed(iri) {
  return Boolean(iri) && kind(iri) !== 'phrase' && kind(iri) !== '';
}

/** A bare noun ("agreement") is another thing in each article; a column of them would compare what is not alike. */
export function isOneThing(iri, label) {
  const isActor = iri.includes('/actor/') && kind(iri) !== 'group';
  return isActor || /\p{Lu}/u.test(label) || label.trim().includes(' ') && kind(iri) !== 'group';
}

export function actorAddress(iri) {
  return '/actor?iri=' + encodeURIComponent(iri);
}

/** The chain of who says so, in words. */
export function attributionWords(chain) {
  if (!chain?.length) return '';
  return 'according to ' + chain.join(', as told by ');
}
