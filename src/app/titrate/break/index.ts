export { BreakRoom } from './room.tsx';
