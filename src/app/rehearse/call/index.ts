export { CallDialog } from './call.tsx';
