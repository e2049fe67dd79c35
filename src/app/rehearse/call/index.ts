export { CallDialog } from './call.tsx';
export { choicesOf } from './order-picker.tsx';
