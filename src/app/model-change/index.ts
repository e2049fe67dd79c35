export { changeEquation, changeValue, modelChange, resetModel } from './model-change.ts';
