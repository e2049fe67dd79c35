export { compareExpected } from './compare.ts';
export { type Expected, expectedOf, readExpected, writeExpected } from './expected.ts';
export { scoresJson } from './json.ts';
export { type PageRequest, resultPage } from './page.ts';
