/** Which study the address names (`#/model?study=penn-1989`), beside whatever else the page notes there. */

const KEY = 'study';

export function studyInAddress(hash = location.hash): string | undefined {
  const query = hash.split('?').slice(1).join('?');
  return new URLSearchParams(query).get(KEY) ?? undefined;
}

/** The address with this study, or without any. */
export function withStudy(hash: string, id: string | undefined): string {
  const [path = '', ...rest] = hash.split('?');
  const query = new URLSearchParams(rest.join('?'));
  if (id === undefined) query.delete(KEY);
  else query.set(KEY, id);
  const written = query.toString();
  return written === '' ? path : `${path}?${written}`;
}

/** Notes it without a new step in the history. */
export function noteStudy(id: string | undefined) {
  const next = withStudy(location.hash, id);
  if (next !== location.hash) history.replaceState(null, '', next === '' ? '#' : next);
}
