import { titrateText } from '../../strings/titrate.ts';
import { PracticeDialog } from '../next/index.ts';
import { Branches } from './branches.tsx';
import { FileButtons } from './file-buttons.tsx';
import { PatientChoice } from './patient-choice.tsx';
import { PinToggle } from './pin-toggle.tsx';
import { SuggestButton } from './suggest-button.tsx';
import { UndoButtons } from './undo-buttons.tsx';

/** One line above the panels: whose plan it is, undo, branches, reference, file, and the call for a suggestion. */
export function Toolbar() {
  return (
    <section class="titrate-bar" aria-label={titrateText.page.toolbar.label} data-testid="titrate-bar">
      <PatientChoice />
      <span class="rule-line" />
      <UndoButtons />
      <span class="rule-line" />
      <Branches />
      <span class="grow" />
      <PinToggle />
      <PracticeDialog />
      <FileButtons />
      <SuggestButton />
    </section>
  );
}
