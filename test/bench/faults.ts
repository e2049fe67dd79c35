import { FAULTS } from '../../src/case/catalogue/index.ts';
import { addEntry, type Case, READY_PATIENTS } from '../../src/case/index.ts';
import { runCourse } from '../../src/course/index.ts';
import { deliver, deviceAt } from '../../src/delivery/index.ts';
import { timed } from './measure.ts';

const DAY_S = 86_400;
/** What the page of Break it draws, about. */
const OUTPUTS = ['ashworth_leg', 'spasm_score', 'temperature_core', 'heart_rate', 'systolic', 'gcs'] as const;
const REPEATS = 5;

/** Times of the fault library: a 30-day case of each fault, and all of them on all ready patients for 14 days. */
export function printFaultTimes(): void {
  const patient = READY_PATIENTS.get('penn-1989');
  if (patient === undefined) throw new Error('the default patient is missing');
  console.log('\nThe fault library');
  const whole_ms = courseTime(patient, 30);
  const each = broken(patient).map((document) => courseTime(document, 30));
  const worst = each.toSorted((a, b) => b.ms - a.ms)[0];
  const middle = each.toSorted((a, b) => a.ms - b.ms)[Math.floor(each.length / 2)];
  console.log(
    `  30 days hourly: without a fault ${whole_ms.ms.toFixed(1)} ms; ${each.length} faults, median ${middle?.ms.toFixed(1)}, worst ${worst?.ms.toFixed(1)} ms (${worst?.what})`,
  );
  const started = performance.now();
  let courses = 0;
  for (const ready of READY_PATIENTS.values()) {
    for (const document of broken(ready)) {
      run(document, 14);
      courses++;
    }
  }
  const took_s = (performance.now() - started) / 1000;
  console.log(
    `  all on all ready patients, 14 days: ${courses} courses in ${took_s.toFixed(1)} s  target 5 s`,
  );
  const devices = broken(patient).map(
    (document) =>
      timed(REPEATS, () => [Float64Array.of(deviceAt({ ...document }, 9 * DAY_S).counted_mL)]).best_ms,
  );
  console.log(`  state of the device at day 9, first asked: worst ${Math.max(...devices).toFixed(1)} ms`);
}

function broken(patient: Case): readonly Case[] {
  return [...FAULTS.values()].flatMap(({ key, usual_severity }) => {
    const made = addEntry(patient, { at_s: 2 * DAY_S, kind: 'fault', fault: key, severity: usual_severity });
    return made.ok ? [made.value] : [];
  });
}

function courseTime(document: Case, days: number): { readonly ms: number; readonly what: string } {
  const { best_ms } = timed(REPEATS, () => run(document, days));
  const last = document.log.find(({ kind }) => kind === 'fault');
  return { ms: best_ms, what: last?.kind === 'fault' ? last.fault : 'none' };
}

function run(document: Case, days: number): readonly Float64Array[] {
  deliver(document, 0, days * DAY_S);
  const course = runCourse(document, {
    outputs: OUTPUTS,
    from_s: 0,
    to_s: days * DAY_S,
    sampling: { kind: 'every', every_s: 3600 },
  });
  return OUTPUTS.map((name) => course.outputs[name]);
}
