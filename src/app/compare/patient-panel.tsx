import { sayNumber, sayScore, withUnit } from '../numbers/index.ts';
import { text } from '../strings/index.ts';
import { SETTLED_DAYS } from './cases.ts';
import { usePage } from './context.ts';

const GROWN_UP_years = 18;

export function PatientPanel() {
  const { patient, device } = usePage().compare.patient;
  const words = text.compare.patient;
  const { settled } = text.compare;
  const facts = [
    [patient.age_years < GROWN_UP_years ? words.child : words.adult, words.origin[patient.origin]],
    [words.untreated, words.scores(sayScore(patient.tone_leg), sayScore(patient.spasm))],
    [
      words.device,
      words.reservoir(
        withUnit(sayNumber(device.reservoir_volume_mL, 0), 'mL'),
        withUnit(sayNumber(device.concentration_mcg_mL, 0), 'mcg/mL'),
      ),
    ],
    [words.tip, device.tip_level],
  ] as const;
  return (
    <section class="panel patient">
      <header class="panel-head">
        <h2>{words.title}</h2>
        <span class="sub">{words.sub}</span>
      </header>
      <div class="panel-body">
        <dl class="facts num">
          {facts.map(([name, value]) => (
            <div key={name}>
              <dt>{name}</dt>
              <dd>{value}</dd>
            </div>
          ))}
        </dl>
        <p class="settled">
          <b>{settled.title}.</b> {settled.treated(String(SETTLED_DAYS))} {settled.model}
        </p>
      </div>
    </section>
  );
}
