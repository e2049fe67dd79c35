import * as v from 'valibot';
import { FILL_DRUGS, type Heard, type Intent, type Request, type Sbar } from '../run.ts';
import { CONTACTS, STATES } from '../words.ts';
import { amount, at_s, free, id, key, keys, listOf, task, whole, within } from './fields.ts';
import { FillShape, Setting } from './setting-shape.ts';

const frame = { id, at_s };
const to = v.picklist(CONTACTS);
const state = v.picklist(STATES);

const RequestShape = v.variant('kind', [
  v.strictObject({
    kind: v.literal('order'),
    action: key,
    amount: v.exactOptional(amount),
    fill: v.exactOptional(FillShape),
  }),
  v.strictObject({ kind: v.literal('pump_order'), setting: Setting }),
  v.strictObject({ kind: v.literal('other'), request: key }),
]) satisfies v.GenericSchema<unknown, Request>;

const HeardShape = v.strictObject({
  action: key,
  amount: v.exactOptional(amount),
  concentration_mcg_mL: v.exactOptional(FillShape.entries.concentration_mcg_mL),
  fill: v.exactOptional(v.strictObject({ ...FillShape.entries, drug: v.picklist(FILL_DRUGS) })),
}) satisfies v.GenericSchema<unknown, Heard>;

const SbarShape = v.strictObject({
  situation: keys,
  background: keys,
  assessment: v.strictObject({ facts: keys, thinks: v.exactOptional(state) }),
  requests: listOf(RequestShape, 100),
  free: v.exactOptional(free),
}) satisfies v.GenericSchema<unknown, Sbar>;

/** One intent of each kind, as run.ts has them. */
export const IntentShape = v.variant('kind', [
  v.strictObject({
    ...frame,
    kind: v.literal('do'),
    task,
    amount: v.exactOptional(amount),
    fill: v.exactOptional(FillShape),
    by: v.exactOptional(key),
  }),
  v.strictObject({ ...frame, kind: v.literal('stop'), intent: id }),
  v.strictObject({ ...frame, kind: v.literal('call'), to, sbar: SbarShape }),
  v.strictObject({ ...frame, kind: v.literal('ask'), to: key, request: RequestShape }),
  v.strictObject({ ...frame, kind: v.literal('reply'), question: whole(0, 1e9), facts: keys }),
  v.strictObject({
    ...frame,
    kind: v.literal('read_back'),
    order: whole(0, 1e9),
    heard: HeardShape,
  }),
  v.strictObject({
    ...frame,
    kind: v.literal('think'),
    state,
    cause: v.exactOptional(key),
    sure_percent: within(0, 100),
  }),
  v.strictObject({
    ...frame,
    kind: v.literal('program'),
    setting: Setting,
    read: v.boolean(),
    checked: v.boolean(),
  }),
  v.strictObject({
    ...frame,
    kind: v.literal('step'),
    procedure: key,
    step: key,
    value: v.exactOptional(within(-1e6, 1e6)),
  }),
  v.strictObject({ ...frame, kind: v.literal('decide'), decision: key, option: key }),
  v.strictObject({ ...frame, kind: v.literal('tell'), statement: key }),
  v.strictObject({
    ...frame,
    kind: v.literal('chart'),
    chart: key,
    items: keys,
    points: v.exactOptional(within(0, 100)),
    free: v.exactOptional(free),
  }),
  v.strictObject({ ...frame, kind: v.literal('note'), free }),
  v.strictObject({ ...frame, kind: v.literal('end') }),
]) satisfies v.GenericSchema<unknown, Intent>;
