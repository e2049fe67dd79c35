import {
  array,
  check,
  type GenericSchema,
  literal,
  minLength,
  picklist,
  pipe,
  strictObject,
  string,
  variant,
} from 'valibot';
import { parseClock } from '../clock.ts';
import { grade, key, positive, share, text } from '../shipped-file.ts';
import { amount, EffectShape } from './effect-shapes.ts';
import { FAULT_NEEDS, type Fault, type Onset, PLACES } from './fault.ts';

const clock = pipe(
  string(),
  check((time) => parseClock(time) !== undefined, 'This is no clock time from 00:00 to 23:59'),
);

/** There for so long, then away for so long. */
const bout = { on_h: positive, off_h: positive };
const sourced = { grade, source: text };

const OnsetShape = variant('kind', [
  strictObject({ kind: literal('sudden') }),
  strictObject({ kind: literal('gradual'), over_h: positive, ...sourced }),
  strictObject({ kind: literal('intermittent'), ...bout, ...sourced }),
  strictObject({ kind: literal('position'), from: clock, to: clock, ...sourced }),
  strictObject({ kind: literal('bouts'), bouts: pipe(array(strictObject(bout)), minLength(1)), ...sourced }),
  strictObject({ kind: literal('passing'), after: amount('h', positive) }),
]) satisfies GenericSchema<unknown, Onset>;

/** `itb-fault/1`: a file of models/faults/. */
export const FaultShape = strictObject({
  key,
  title: text,
  place: picklist(PLACES),
  says: text,
  onsets: pipe(array(OnsetShape), minLength(1)),
  usual_severity: share,
  severity_says: text,
  rate: strictObject({ says: text, grade, source: text }),
  needs: array(picklist(FAULT_NEEDS)),
  effects: pipe(array(EffectShape), minLength(1)),
  clues: pipe(array(strictObject({ says: text, source: text })), minLength(1)),
  mended_by: text,
  sources: pipe(array(key), minLength(1)),
}) satisfies GenericSchema<unknown, Fault>;
