import type { Topic } from '../file.ts';
import type { TopicDraw } from '../sketch.ts';
import { bridge } from './bridge.ts';
import { firstDose } from './first-dose.ts';
import { flow } from './flow.ts';
import { lowestDose } from './lowest-dose.ts';
import { minimumRate } from './minimum-rate.ts';
import { nextPermittedDose } from './next-dose.ts';
import { oralStep } from './oral-step.ts';
import { priming } from './priming.ts';
import { reallyGot } from './really-got.ts';
import { refillDate } from './refill-date.ts';
import { residual } from './residual.ts';

export const TOPIC_DRAWS: Readonly<Record<Topic, TopicDraw>> = {
  flow,
  lowest_dose: lowestDose,
  oral_step: oralStep,
  first_dose: firstDose,
  next_dose: nextPermittedDose,
  refill_date: refillDate,
  residual,
  priming,
  bridge,
  minimum_rate: minimumRate,
  really_got: reallyGot,
};
