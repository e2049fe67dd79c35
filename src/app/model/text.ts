export { model as text } from '../strings/en/model.ts';
