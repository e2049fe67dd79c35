export { Briefing } from './briefing.tsx';
