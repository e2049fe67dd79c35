import { addEntry, type Case } from '../../../src/case/index.ts';
import { must } from '../../../src/problem/index.ts';
import type { StepDone } from '../../../src/rehearsal/play.ts';
import { doStep, type StepDid } from '../../../src/rehearsal/procedure/index.ts';
import type { Procedure } from '../../../src/rehearsal/procedure-file.ts';
import { procedureNamed } from '../../../src/rehearsal/shipped.ts';
import { aCase, DAY, simple } from '../../delivery/cases.ts';

export const REFILL: Procedure = procedureNamed('refill') ?? missing();
export const AT_S = 64 * DAY;

/** 40 mL of 2,000 mcg/mL at 500 mcg/day: after 64 days 24 mL are left. */
export function aRefillCase(log: Case['log'] = []): Case {
  return aCase({ pump: 'synchromed-ii-40', volume: 40, running: simple(500, 2000), log });
}

/** The needle leaves the septum after 6 mL of 40; the fault waits beyond everything that is played. */
export function slippingNeedle(): Case {
  return aRefillCase([
    { id: 1, at_s: AT_S + 30 * DAY, kind: 'fault', fault: 'pocket_fill', severity: 0.8333333 },
  ]);
}

/** Does steps one after another, each in the minutes it takes, and adds what they do to the Case. */
export class Hands {
  document: Case;
  at_s = AT_S;
  done: StepDone[] = [];
  constructor(document: Case) {
    this.document = document;
  }

  do(step: string, value?: number): StepDid {
    const { document, at_s, done } = this;
    const did = must(doStep({ procedure: REFILL, step, value, done, document, at_s, draw: 0 }));
    for (const entry of did.entries) this.document = must(addEntry(this.document, entry));
    this.at_s += Math.max(1, did.minutes) * 60;
    const stated = value === undefined ? {} : { value };
    this.done = [...done, { procedure: 'refill', step, at_s, ...stated }];
    return did;
  }
}

function missing(): never {
  throw new Error('There is no refill');
}
