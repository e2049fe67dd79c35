import type { Session } from '../session/session.ts';

/** Something that lives as long as its session: a draft outlasts the dialog that shows it. */
export function keptBy<T>(make: (session: Session) => T): (session: Session) => T {
  const kept = new WeakMap<Session, T>();
  return (session) => {
    const known = kept.get(session);
    if (known !== undefined) return known;
    const made = make(session);
    kept.set(session, made);
    return made;
  };
}
