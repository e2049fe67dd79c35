export { RunPlace } from './place.tsx';
