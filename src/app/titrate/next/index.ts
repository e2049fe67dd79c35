export { NextPanel } from './panel.tsx';
export { PracticeDialog } from './practice-dialog.tsx';
export { SheetLine } from './sheet-line.tsx';
export { askSuggestion, suggestAsked } from './suggest-asked.ts';
