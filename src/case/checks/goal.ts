import type { Goal } from '../case.ts';
import type { Finding, Place } from '../finding.ts';
import { sayNumber } from '../words.ts';

/** What is wrong with a goal whose fields are right by themselves. */
export function goalFindings({ least, most }: Goal, at: Place): Finding[] {
  if (least === undefined && most === undefined) {
    return [
      {
        at,
        code: 'goal.no-bound',
        message: 'This goal has neither a least nor a most: any day would meet it.',
        mend: 'Add least, most or both.',
      },
    ];
  }
  if (least === undefined || most === undefined || least <= most) return [];
  return [
    {
      at: [...at, 'most'],
      code: 'goal.most-below-least',
      message: `The most, ${sayNumber(most)}, is below the least, ${sayNumber(least)}: no day could meet both.`,
      mend: `Give a most of at least ${sayNumber(least)}, or leave one of the two away.`,
    },
  ];
}
