export { ProgrammerPanel } from './programmer.tsx';
