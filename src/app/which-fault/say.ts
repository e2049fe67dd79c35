import type { PumpMode, Trigger } from '../../case/index.ts';
import type { Detail, Diagnosis, View } from '../../diagnosis/index.ts';
import { sayDose, sayNumber } from '../numbers/index.ts';
import { whichFaultText as words } from '../strings/en/break/which-fault.ts';

const MINUTES_PER_DAY = 1440;

/** `35 min`, `2 h 10 min`, `12 days`. */
export function saySpan(minutes: number): string {
  const whole = Math.round(minutes);
  if (whole < 60) return words.span.minutes(whole);
  if (whole >= 2 * MINUTES_PER_DAY) return words.span.days(Math.round(whole / MINUTES_PER_DAY));
  return words.span.hours(Math.floor(whole / 60), whole % 60);
}

/** `about 4 h`: nobody names the minute. */
export function sayAbout(minutes: number): string {
  if (minutes < 90) return words.span.about(saySpan(Math.max(5, Math.round(minutes / 5) * 5)));
  return words.span.about(saySpan(Math.round(minutes / 60) * 60));
}

/** `Catheter: blocked from inside`. */
export function sayDiagnosis({ place, mechanism }: Diagnosis): string {
  const what = words.mechanisms[mechanism];
  if (place === 'patient') return what;
  return `${words.places[place]}: ${what[0]?.toLowerCase() ?? ''}${what.slice(1)}`;
}

export function sayAll(diagnoses: readonly Diagnosis[]): string {
  return diagnoses.map(sayDiagnosis).join('; ');
}

/** Diagnoses that are named one by one; more are counted. */
export const FEW = 4;

export function sayFew(diagnoses: readonly Diagnosis[]): string {
  return diagnoses.length > FEW ? words.span.diagnoses(diagnoses.length) : sayAll(diagnoses);
}

/** What a look for triggers found. */
export function sayFound(found: readonly Trigger[]): string {
  if (found.length === 0) return words.look.nothing;
  return words.look.found(found.map((trigger) => words.triggers[trigger]).join(', '));
}

/** Who it is, as the notes would say it. */
export function sayWho({ age_years, cause, tone_leg, tone_arm, spasm }: View['who']): string {
  const { who, tone } = words.story;
  const said = who(sayNumber(age_years, 0), words.causes[cause]);
  return `${said} ${tone(sayNumber(tone_leg, 1), sayNumber(tone_arm, 1), sayNumber(spasm, 1))}`;
}

export function sayDetails(details: readonly Detail[]): string {
  return details.map((detail) => words.details[detail]).join(', ');
}

export function sayMode(mode: PumpMode): string {
  const { story } = words;
  if (mode.kind === 'simple_continuous') return story.dose(sayDose(mode.dose_mcg_day));
  if (mode.kind === 'minimum_rate') return story.minimum;
  if (mode.kind === 'periodic_bolus') return story.boluses(sayDose(mode.bolus_mcg), mode.times.length);
  return story.flex(sayDose(Math.round(meanOf(mode))));
}

/** mcg/day of a flex program whose periods do not overlap. */
function meanOf({ base_mcg_h, periods }: Extract<PumpMode, { kind: 'flex' }>): number {
  return periods.reduce((sum, { from, to, rate_mcg_h }) => {
    return sum + (rate_mcg_h - base_mcg_h) * hoursBetween(from, to);
  }, base_mcg_h * 24);
}

function hoursBetween(from: string, to: string): number {
  const span = hoursOf(to) - hoursOf(from);
  return span > 0 ? span : span + 24;
}

function hoursOf(clock: string): number {
  const [hours = 0, minutes = 0] = clock.split(':').map(Number);
  return hours + minutes / 60;
}
