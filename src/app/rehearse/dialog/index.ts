export { keptBy } from './kept.ts';
export { Refused } from './refused.tsx';
export { sayAge, sayLeft, sayMinutes, sayWhen } from './say.ts';
export { sayAction, sayFill, sayRequest, saySetting } from './say-request.ts';
export { OPENED, Sheet } from './sheet.tsx';
