import { BolusFields } from './bolus-fields.tsx';
import { useDay } from './context.ts';
import { FlexTable } from './flex-table.tsx';
import { HoursTable } from './hours-table.tsx';
import type { Reading } from './reading.ts';

/** The pattern as typed fields, and today hour by hour: the same as the dial, for reading and typing. */
export function Steps({ reading }: { readonly reading: Reading }) {
  const mode = useDay().mode.value;
  return (
    <div class="day-steps" data-testid="day-steps">
      {mode?.kind === 'flex' && <FlexTable mode={mode} />}
      {mode?.kind === 'periodic_bolus' && <BolusFields mode={mode} />}
      <HoursTable reading={reading} />
    </div>
  );
}
