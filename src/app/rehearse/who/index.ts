export { chosenFor, forgetWho } from './chosen.ts';
export { Who } from './who.tsx';
