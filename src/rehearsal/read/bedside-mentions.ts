import type { Bedside } from '../bedside-file.ts';

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
  for (const part of ['situation', 'background', 'assessment'] as const) {
    for (const [i, group] of bedside.call_needs[part].entries()) {
      for (const [j, key] of group.entries()) {
        yield { sort: 'fact', key, path: `call_needs.${part}.${i}.${j}` };
      }
    }
  }
  for (const [i, key] of bedside.call_needs.request.entries()) {
    yield { sort: 'request', key, path: `call_needs.request.${i}` };
  }
}
