export { DebriefView } from './debrief.tsx';
