import { bedside, type MonitorValue, monitorAt, type Play, type Task } from '../../../rehearsal/index.ts';
import { hintText as words } from '../../strings/en/rehearse/hint.ts';
import { waitingOf } from '../orders/waiting.ts';
import type { Hint } from './hint.ts';
import { isUnderWay } from './missing.ts';
import { nameOf } from './sentence.ts';

const MINUTE_S = 60;
const VITAL: readonly string[] = ['breathing_rate', 'spo2', 'gcs'];
const MEASURES = ['observe/vital_signs', 'observe/quick_look', 'observe/pupils_reflexes'];
const BREATHES = ['act/bag_valve_mask', 'act/ventilation', 'act/cpr'];
const OPENS = [...BREATHES, 'act/open_airway', 'act/oxygen'];
const HOLDS = ['act/stop_pump', 'act/minimum_rate', 'act/empty_reservoir'];
const GIVES = [
  'act/lorazepam',
  'act/diazepam',
  'act/midazolam_infusion',
  'act/oral_baclofen',
  'act/lumbar_bolus',
];
const HELPERS: readonly string[] = ['emergency_team', 'intensive_care'];
/** What the learner has seen or heard that goes with too slow, and with too stiff. */
const SLOW: readonly string[] = ['limp_legs', 'complaint_sleepy', 'reflexes_weak', 'reflexes_absent'];
const STIFF: readonly string[] = ['rigid', 'complaint_stiffer', 'seizure'];

/** What comes before everything that is due, by what the learner's own eyes and monitor show. */
export function urgentHints(play: Play): readonly Hint[] {
  const out = monitorAt(play, play.now_s).filter(
    ({ output, level }) => level === 'crisis' && VITAL.includes(output),
  );
  const fresh = out.filter(({ stale }) => !stale);
  const vital = fresh.length > 0 ? crisisHint(play, fresh) : oldHint(play, out);
  const waits = waitingOf(play) + play.decisions.filter(({ option }) => option === undefined).length;
  return [
    ...(vital === undefined ? [] : [vital]),
    ...(waits > 0 ? [{ key: 'waits', says: words.waits(waits), where: words.waitsWhere }] : []),
    ...(play.readings.length === 0 && play.tasks.length === 0
      ? [{ key: 'nothing', says: words.nothing, where: words.nothingWhere }]
      : []),
  ];
}

/** Breathing or consciousness stands at an alarm limit now. */
export function isInCrisis(play: Play): boolean {
  return monitorAt(play, play.now_s).some(
    ({ output, level, stale }) => level === 'crisis' && !stale && VITAL.includes(output),
  );
}

/** Help, airway, breath, then what can be turned back, each as long as nobody has begun it. */
function crisisHint(play: Play, fresh: readonly MonitorValue[]): Hint | undefined {
  const names = namesOf(fresh);
  if (!hasHelp(play)) return { key: 'vital/help', ...words.crisis.help(names) };
  const tooSlow = fresh.some(({ output }) => output !== 'gcs');
  if (!goesOn(play, tooSlow ? BREATHES : OPENS))
    return { key: 'vital/airway', ...words.crisis.airway(names) };
  const turned = turnBack(play, fresh);
  if (turned !== undefined) return turned;
  const isHere = play.people.some(({ role, from_s }) => role === 'anaesthetist' && from_s <= play.now_s);
  if (tooSlow && isHere && !isBegun(play, ['act/ventilation'])) {
    return { key: 'vital/tube', ...words.crisis.tube };
  }
  return isUnseen(play, fresh) ? { key: 'vital/again', ...words.crisis.again(names) } : undefined;
}

/** What still slows the patient, or is still missing, by what was seen; neither where both or none was seen. */
function turnBack(play: Play, fresh: readonly MonitorValue[]): Hint | undefined {
  const knows = (facts: readonly string[]) => play.facts.some(({ fact }) => facts.includes(fact));
  const fewBreaths = fresh.some(({ output, reading }) => {
    const low = bedside().alarms.find((each) => each.output === output)?.crisis_low;
    return output === 'breathing_rate' && low !== undefined && (reading?.value ?? low + 1) <= low;
  });
  const slow = fewBreaths || knows(SLOW);
  const stiff = knows(STIFF);
  if (slow === stiff) return undefined;
  if (slow) return isHeld(play) ? undefined : { key: 'vital/hold', ...words.crisis.hold };
  return isBegun(play, GIVES) ? undefined : { key: 'vital/give', ...words.crisis.give };
}

/** Only an old number stands there: it says nothing of now. */
function oldHint(play: Play, out: readonly MonitorValue[]): Hint | undefined {
  const old = out.filter(({ stale }) => stale);
  if (old.length === 0 || MEASURES.some((task) => isUnderWay(play, task))) return undefined;
  const last_s = Math.max(...old.map(({ reading }) => reading?.at_s ?? 0));
  const age_min = Math.floor((play.now_s - last_s) / MINUTE_S);
  return { key: 'vital/old', ...words.crisis.old(namesOf(old), age_min) };
}

const namesOf = (values: readonly MonitorValue[]) =>
  values.flatMap(({ output }) => nameOf(output) ?? []).join(', ');

const isOn = ({ state }: Task) => state === 'waiting' || state === 'under_way' || state === 'goes_on';

function goesOn({ tasks }: Play, wanted: readonly string[]): boolean {
  return tasks.some((each) => isOn(each) && wanted.includes(each.task));
}

function isBegun({ tasks }: Play, wanted: readonly string[]): boolean {
  return tasks.some(({ task, state }) => state !== 'left_off' && wanted.includes(task));
}

function hasHelp({ tasks, calls, people, now_s }: Play): boolean {
  return (
    tasks.some(({ task, state }) => task === 'act/emergency_call' && state !== 'left_off') ||
    calls.some(({ to }) => HELPERS.includes(to)) ||
    people.some(({ role, from_s }) => role === 'anaesthetist' && from_s <= now_s)
  );
}

function isHeld(play: Play): boolean {
  return (
    isBegun(play, HOLDS) ||
    play.programmed.some(
      ({ setting }) =>
        setting.kind === 'stop' ||
        (setting.kind === 'prescription' && setting.prescription.mode.kind === 'minimum_rate'),
    )
  );
}

/** Something was done for it since it was last measured, and nobody has looked whether it helped. */
function isUnseen(play: Play, fresh: readonly MonitorValue[]): boolean {
  const spots = fresh.filter(({ live }) => !live);
  if (spots.length === 0 || MEASURES.some((task) => isUnderWay(play, task))) return false;
  const seen_s = Math.max(...spots.map(({ reading }) => reading?.at_s ?? 0));
  return play.tasks.some(
    ({ task, to_s = 0 }) => task.startsWith('act/') && to_s > seen_s && to_s <= play.now_s,
  );
}
