export { begin, freshDraw } from './begin.ts';
export { type LiveSession, openSession } from './open.ts';
export { type DialogName, type Session, SessionContext, useSession } from './session.ts';
