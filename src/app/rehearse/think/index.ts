export { ThinkDialog } from './think.tsx';
