export { WhichFault } from './which-fault.tsx';
