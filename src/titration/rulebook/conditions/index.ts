import type { Condition } from '../condition.ts';
import * as bridge from './bridge.ts';
import * as contents from './contents.ts';
import * as doses from './doses.ts';
import * as lostEffect from './lost-effect.ts';
import * as others from './others.ts';
import * as priming from './priming.ts';
import * as refills from './refills.ts';
import * as screening from './screening.ts';
import * as start from './start.ts';
import * as steps from './steps.ts';
import * as stopping from './stopping.ts';
import * as tablets from './tablets.ts';
import * as weaning from './weaning.ts';

const MODULES = [
  tablets,
  weaning,
  screening,
  priming,
  start,
  steps,
  doses,
  refills,
  contents,
  bridge,
  stopping,
  lostEffect,
  others,
];

/** Every condition that a rule may name under `when`. */
export function conditions(): ReadonlyMap<string, Condition> {
  const found = new Map<string, Condition>();
  for (const module of MODULES) {
    for (const [name, each] of Object.entries(module)) {
      if (typeof each === 'object' && 'bind' in each) found.set(name, each);
    }
  }
  return found;
}
