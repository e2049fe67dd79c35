/** The door of the panel "Who should and should not"; loaded when it is first shown, with the references. */
export { SelectionPanel } from './panel.tsx';
