import { COMPARISONS } from '../../case/index.ts';
import { sayNumber, withUnit } from '../numbers/index.ts';
import { evenTrack, type SliderMark, stopsTrack, type Track } from '../parts/index.ts';
import { text } from '../strings/index.ts';
import { usePage, useSetting } from './context.ts';
import { NumberControl } from './number-control.tsx';
import { GROWN_UP_years } from './rules.ts';
import type { NumberKey } from './settings.ts';
import { settingsOf } from './start-with.ts';

/** What can be changed about a patient, and where its slider stops. */
const TRACKS: readonly { readonly of: NumberKey; readonly track: Track; readonly ends: readonly number[] }[] =
  [
    { of: 'tone_leg', track: evenTrack(1, 5, 0.1), ends: [1, 5] },
    { of: 'tone_arm', track: evenTrack(1, 5, 0.1), ends: [1, 5] },
    { of: 'spasm', track: evenTrack(0, 4, 0.1), ends: [0, 4] },
    { of: 'sensitivity', track: stopsTrack([0.25, 0.35, 0.5, 0.7, 1, 1.4, 2, 2.8, 4]), ends: [0.25, 1, 4] },
    { of: 'kidney_percent', track: evenTrack(10, 100, 5), ends: [10, 100] },
    { of: 'contracture_percent', track: evenTrack(0, 90, 5), ends: [0, 90] },
  ];

export function PatientPanel() {
  const { compare } = usePage();
  const key = useSetting('patient');
  const words = text.compare.patient;
  return (
    <section class="panel patient">
      <header class="panel-head">
        <h2>{words.title}</h2>
        <span class="sub">{words.sub}</span>
      </header>
      <div class="panel-body">
        <label class="choice">
          <span class="only-spoken">{words.choose}</span>
          <select
            class="select"
            data-testid="patient"
            value={key}
            onChange={({ currentTarget }) => compare.choosePatient(currentTarget.value)}
          >
            {COMPARISONS.map(({ patient, label }) => (
              <option key={patient} value={patient}>
                {label}
              </option>
            ))}
          </select>
        </label>
        <Facts />
        <p class="about">{compare.patient.value.about}</p>
        <Adjust />
      </div>
    </section>
  );
}

function Facts() {
  const { patient, device } = usePage().compare.patient.value;
  const words = text.compare.patient;
  const years = sayNumber(patient.age_years, 0);
  const age = patient.age_years < GROWN_UP_years ? words.child(years) : words.age(years);
  const reservoir = words.reservoir(
    withUnit(sayNumber(device.reservoir_volume_mL, 0), 'mL'),
    withUnit(sayNumber(device.concentration_mcg_mL, 0), 'mcg/mL'),
  );
  return <p class="about num">{`${words.cause[patient.cause]}, ${age}; ${reservoir}`}</p>;
}

/** The sliders of the patient, folded away until somebody wants them. */
function Adjust() {
  const { compare } = usePage();
  const words = text.compare.patient;
  const kidney_percent = useSetting('kidney_percent');
  const described = settingsOf(useSetting('patient'));
  // Drawn again with the patient, whom these settings make.
  compare.patient.value;
  const settings = compare.settings.peek();
  const changed = TRACKS.filter(({ of }) => settings[of] !== described[of]);
  const parts = Object.fromEntries(TRACKS.map(({ of }) => [of, described[of]]));
  return (
    <details class="fold" data-testid="adjust">
      <summary>
        {words.adjust}
        {changed.length > 0 && <span class="chip">{words.changed}</span>}
      </summary>
      <div class="fold-body">
        {TRACKS.map(({ of, track, ends }) => (
          <NumberControl
            key={of}
            of={of}
            group={words.title}
            testid={of}
            track={track}
            marks={ends.map((value): SliderMark => ({ value, label: sayNumber(value, 2) }))}
            {...(of === 'kidney_percent' ? { hint: words.kidney(kidney_percent) } : {})}
          />
        ))}
        <button
          type="button"
          class="button"
          aria-disabled={changed.length === 0}
          data-testid="as-described"
          onClick={() => changed.length > 0 && compare.change(parts)}
        >
          {words.restore}
        </button>
      </div>
    </details>
  );
}
