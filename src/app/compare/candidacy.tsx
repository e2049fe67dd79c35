import { useComputed } from '@preact/signals';
import { COMPARISONS } from '../../case/index.ts';
import { SelectionPanel } from '../selection/index.ts';
import { usePage, useSetting } from './context.ts';

const FRAIL = ['frail'];
const NOTHING: readonly string[] = [];

/** Who should and should not, for the patient of this page. */
export function Candidacy() {
  const { compare } = usePage();
  const patient = useComputed(() => compare.patient.value.patient);
  const key = useSetting('patient');
  const frail = COMPARISONS.some((comparison) => comparison.patient === key && comparison.frail);
  // What was found in one patient says nothing of the next.
  return <SelectionPanel key={key} patient={patient} found={frail ? FRAIL : NOTHING} />;
}
