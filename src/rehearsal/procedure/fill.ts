import { deviceAt } from '../../delivery/index.ts';
import { bad, good } from '../../problem/index.ts';
import { sayFact } from '../bedside/index.ts';
import type { Fact } from '../play.ts';
import { type Deed, lastOf, type Moment, noPump, timesDone } from './moment.ts';
import { capacityOf, type Needle, needleOf, pushed } from './needle.ts';
import { SAYS } from './says.ts';

/** Whether anything was filled in this procedure. */
export function isFilled(moment: Moment): boolean {
  return lastOf(moment, 'fill_5_mL') !== undefined || lastOf(moment, 'fill_rest') !== undefined;
}

/** A little in, to be drawn back. */
export function fillTest(moment: Moment): ReturnType<Deed> {
  const refused = cannotFill(moment);
  if (refused !== undefined) return refused;
  if (isFilled(moment)) return alreadyFilled();
  const test_mL = moment.procedure.numbers.test_fill_mL.value;
  const needle = needleOf(moment.document, moment.at_s);
  const in_mL = Math.min(test_mL, needle?.holds_mL ?? test_mL);
  const entries = pushed(moment, { in_mL, beside_mL: test_mL - in_mL }, needle);
  return good({ shows: SAYS.went_in(test_mL), facts: [], entries });
}

export function drawBack(moment: Moment): ReturnType<Deed> {
  if (!isFilled(moment)) return good({ shows: SAYS.nothing_filled, facts: [], entries: [] });
  const test_mL = moment.procedure.numbers.test_fill_mL.value;
  const back_mL = Math.min(test_mL, deviceAt(moment.document, moment.at_s).reservoir_mL);
  const value = Math.round(back_mL * 10) / 10;
  return good({
    shows: value < test_mL ? SAYS.short(back_mL, test_mL) : SAYS.freely(back_mL),
    facts: [factOf('drawn_back', moment, value)],
    entries: [],
  });
}

/** `value` mL all told. */
export function fillRest(moment: Moment): ReturnType<Deed> {
  const { document, at_s } = moment;
  const refused = cannotFill(moment);
  if (refused !== undefined) return refused;
  const volume_mL = moment.value ?? capacityOf(document);
  if (volume_mL > capacityOf(document)) return tooMuch(volume_mL, capacityOf(document));
  const pushes = pushesSinceAccess(moment);
  const needle = isCertain(moment) ? undefined : needleOf(document, at_s);
  if (needle === undefined || volume_mL <= needle.holds_mL) {
    if (pushes > 0) return alreadyFilled();
    return good({
      shows: SAYS.full(volume_mL),
      facts: [],
      entries: pushed(moment, { in_mL: volume_mL, beside_mL: 0 }),
    });
  }
  if (pushes === 0) return pushUntilFelt(moment, needle, volume_mL);
  if (pushes > 1) return alreadyFilled();
  return good({
    shows: SAYS.pushed_on(volume_mL),
    facts: ['resistance', 'burning', 'pocket_swollen'].map((fact) => factOf(fact, moment)),
    // The programmer is told the whole volume; the little that went beside before it was felt is counted twice there.
    entries: pushed(moment, { in_mL: needle.holds_mL, beside_mL: volume_mL - needle.holds_mL }, needle),
  });
}

/** The needle has left the septum; a hand feels it some mL later and stops for now. */
function pushUntilFelt(moment: Moment, needle: Needle, most_mL: number): ReturnType<Deed> {
  const { test_fill_mL, felt_after_mL } = moment.procedure.numbers;
  const tested_mL = lastOf(moment, 'fill_5_mL') === undefined ? 0 : test_fill_mL.value;
  const { holds_mL } = needle;
  const left_mL = Math.min(most_mL, Math.max(tested_mL, holds_mL + felt_after_mL.value));
  const before_mL = Math.max(0, tested_mL - holds_mL);
  return good({
    shows: SAYS.resists(left_mL),
    facts: ['resistance', 'burning'].map((fact) => factOf(fact, moment)),
    entries: pushed(moment, { in_mL: holds_mL, beside_mL: left_mL - holds_mL - before_mL }, needle),
  });
}

/** With a reason it stops the fill; without one it is the look that finds none. */
export function stopFilling(moment: Moment): ReturnType<Deed> {
  const { document, at_s } = moment;
  if (!isFilled(moment)) {
    if (lastOf(moment, 'aspirate') === undefined) {
      return good({ shows: SAYS.nothing_filled, facts: [], entries: [] });
    }
    const emptied = { kind: 'treatment', action: 'empty_reservoir', at_s } as const;
    return good({ shows: SAYS.stopped_empty, facts: [], entries: [emptied] });
  }
  if (isCertain(moment) || needleOf(document, at_s) === undefined) {
    return good({ shows: SAYS.no_reason, facts: [], entries: [] });
  }
  return good({ shows: SAYS.stopped(deviceAt(document, at_s).counted_mL), facts: [], entries: [] });
}

function pushesSinceAccess(moment: Moment): number {
  const access = lastOf(moment, 'reaccess');
  if (access === undefined) return timesDone(moment, 'fill_rest');
  const done = moment.done.slice(moment.done.indexOf(access) + 1);
  return timesDone({ ...moment, done }, 'fill_rest');
}

/** The needle was put in anew after something had been filled, and the volume drawn. */
function isCertain(moment: Moment): boolean {
  const access = lastOf(moment, 'reaccess');
  if (access === undefined) return false;
  return isFilled({ ...moment, done: moment.done.slice(0, moment.done.indexOf(access)) });
}

function cannotFill({ document, at_s }: Moment): ReturnType<typeof noPump> | undefined {
  const { pump, flipped } = deviceAt(document, at_s);
  if (pump === 'none') return noPump();
  if (!flipped) return undefined;
  return bad({
    path: 'step',
    code: 'procedure.no-septum',
    message: 'The needle does not find the septum.',
    mend: 'Stop, and have the pump looked at with a film.',
  });
}

function alreadyFilled(): ReturnType<typeof bad> {
  return bad({
    path: 'step',
    code: 'procedure.already-filled',
    message: 'It has been filled already.',
    mend: 'Go on with the next step.',
  });
}

function tooMuch(volume_mL: number, capacity_mL: number): ReturnType<typeof bad> {
  return bad({
    path: 'value',
    code: 'procedure.above-capacity',
    message: `${volume_mL} mL is more than the ${capacity_mL} mL that the reservoir holds.`,
    mend: `Fill at most ${capacity_mL} mL.`,
  });
}

function factOf(fact: string, { at_s }: Moment, value?: number): Fact {
  const frame = { fact, at_s, says: sayFact(fact, value), from: 'observation' } as const;
  return value === undefined ? frame : { ...frame, value };
}
