import { useComputed } from '@preact/signals';
import { SelectionPanel } from '../selection/index.ts';
import { usePage } from './context.ts';

/** Who should and should not, for the patient of this page. */
export function Candidacy() {
  const { compare } = usePage();
  const patient = useComputed(() => compare.patient.value.patient);
  return <SelectionPanel patient={patient} />;
}
