import type { Bedside } from '../bedside-file.ts';
import type { CallNeeds } from '../scenario.ts';
import { inCondition, type Mention } from './scenario-mentions.ts';

/** Where the file names something that must be listed. */
export interface BedsideMention {
  readonly sort: 'fact' | 'done' | 'request';
  readonly key: string;
  readonly path: string;
}

export function* bedsideMentions(bedside: Bedside): Generator<BedsideMention> {
  for (const [i, { reads }] of bedside.observations.entries()) {
    for (const [j, { fact }] of reads.entries()) {
      yield { sort: 'fact', key: fact, path: `observations.${i}.reads.${j}.fact` };
    }
  }
  for (const [i, { asks_back }] of bedside.contacts.entries()) {
    for (const [j, { facts }] of asks_back.entries()) {
      for (const [k, key] of facts.entries()) {
        yield { sort: 'fact', key, path: `contacts.${i}.asks_back.${j}.facts.${k}` };
      }
    }
  }
  for (const [i, { items }] of bedside.charting.entries()) {
    for (const [j, { facts }] of items.entries()) {
      for (const [k, key] of facts.entries()) {
        const sort = key.includes('/') ? 'done' : 'fact';
        yield { sort, key, path: `charting.${i}.items.${j}.facts.${k}` };
      }
    }
  }
  for (const [i, { task, needless_with }] of bedside.binds_hands.entries()) {
    yield { sort: 'done', key: task, path: `binds_hands.${i}.task` };
    for (const [j, key] of needless_with.entries()) {
      yield { sort: 'done', key, path: `binds_hands.${i}.needless_with.${j}` };
    }
  }
  for (const [i, { except }] of bedside.stands_in.entries()) {
    for (const [j, { task }] of except.entries()) {
      yield { sort: 'done', key: task, path: `stands_in.${i}.except.${j}.task` };
    }
  }
  for (const [i, { covered_by = [] }] of bedside.examination_orders.entries()) {
    for (const [j, key] of covered_by.entries()) {
      yield { sort: 'done', key: `act/${key}`, path: `examination_orders.${i}.covered_by.${j}` };
    }
  }
  for (const [i, { denied_by = [] }] of bedside.facts.entries()) {
    for (const [j, key] of denied_by.entries())
      yield { sort: 'fact', key, path: `facts.${i}.denied_by.${j}` };
  }
  for (const [i, { then }] of bedside.requests.entries()) {
    if (then !== undefined) yield { sort: 'done', key: then, path: `requests.${i}.then` };
  }
  for (const [i, { when }] of bedside.voices.entries()) {
    yield* inCondition(when, `voices.${i}.when`).flatMap(asMention);
  }
  for (const [i, { task, when }] of bedside.declines.entries()) {
    yield { sort: 'done', key: task, path: `declines.${i}.task` };
    yield* inCondition(when, `declines.${i}.when`).flatMap(asMention);
  }
  yield* needed(bedside.call_needs, 'call_needs');
  for (const [i, { needs }] of bedside.contacts.entries()) {
    if (needs !== undefined) yield* needed(needs, `contacts.${i}.needs`);
  }
}

/** Of what a condition names, all that this file or the models list. */
function asMention({ sort, key, path }: Mention): readonly BedsideMention[] {
  if (sort === 'fact') return [{ sort, key, path }];
  if (sort === 'task') return [{ sort: 'done', key, path }];
  if (sort === 'contact') return [{ sort: 'done', key: `call/${key}`, path }];
  return sort === 'statement' ? [{ sort: 'done', key: `tell/${key}`, path }] : [];
}

function* needed(needs: CallNeeds, path: string): Generator<BedsideMention> {
  for (const part of ['situation', 'background', 'assessment'] as const) {
    for (const [i, group] of needs[part].entries()) {
      for (const [j, key] of group.entries()) yield { sort: 'fact', key, path: `${path}.${part}.${i}.${j}` };
    }
  }
  for (const [i, key] of needs.request.entries()) {
    yield { sort: 'request', key, path: `${path}.request.${i}` };
  }
}
