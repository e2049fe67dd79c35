export { TellDialog } from './tell.tsx';
