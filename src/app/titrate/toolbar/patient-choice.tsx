import { COMPARISONS } from '../../../case/index.ts';
import { titrateText } from '../../strings/titrate.ts';
import { useTitrate } from '../context.ts';
import { planFor, STARTS, type Start } from '../plan/index.ts';

const NO_CHOICE = '';

/** Another patient, untreated or on the pump. What is open now comes back with undo. */
export function PatientChoice() {
  const titrate = useTitrate();
  const { toolbar, did } = titrateText.page;
  const names: Readonly<Record<Start, string>> = { untreated: toolbar.untreated, 'on-pump': toolbar.onPump };
  const { title, patient } = titrate.plan.value;
  function choose(value: string) {
    const [key = '', start] = value.split(' ');
    const plan = planFor(key, STARTS.find((each) => each === start) ?? 'untreated');
    if (plan !== undefined) titrate.startWith(plan, did.patient);
  }
  return (
    <label class="choice patient-choice">
      <span class="only-spoken">{toolbar.patient}</span>
      <select
        class="select"
        data-testid="titrate-patient"
        value={NO_CHOICE}
        title={titrate.plan.value.about}
        onChange={({ currentTarget }) => {
          choose(currentTarget.value);
          currentTarget.value = NO_CHOICE;
        }}
      >
        <option value={NO_CHOICE}>{toolbar.who(title, String(patient.age_years))}</option>
        {STARTS.map((start) => (
          <optgroup key={start} label={names[start]}>
            {COMPARISONS.map((each) => (
              <option key={each.patient} value={`${each.patient} ${start}`}>
                {each.label}
              </option>
            ))}
          </optgroup>
        ))}
      </select>
    </label>
  );
}
