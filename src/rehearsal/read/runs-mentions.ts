import type { Intent, Request } from '../run.ts';
import type { Shared } from './scenario-known.ts';
import { type Mention, mention } from './scenario-mentions.ts';

type SharedMention = Mention & { readonly sort: keyof Shared };

/** Keys of shipped catalogues that an intent names. */
export function intentMentions(intent: Intent, path: string): readonly SharedMention[] {
  const of = (sort: keyof Shared, field: string, keys: readonly string[]) =>
    mention(sort, `${path}.${field}`, keys).map((each) => ({ ...each, sort }));
  switch (intent.kind) {
    case 'do':
      return of('task', 'task', [intent.task]);
    case 'call':
      return [
        ...of('fact', 'sbar.situation', intent.sbar.situation),
        ...of('fact', 'sbar.background', intent.sbar.background),
        ...of('fact', 'sbar.assessment.facts', intent.sbar.assessment.facts),
        ...intent.sbar.requests.flatMap((request, k) =>
          of('request', `sbar.requests.${k}`, [named(request)]),
        ),
      ];
    case 'ask':
      return of('request', 'request', [named(intent.request)]);
    case 'reply':
      return of('fact', 'facts', intent.facts);
    case 'think':
      return intent.cause === undefined ? [] : of('cause', 'cause', [intent.cause]);
    case 'step':
      return of('step', 'step', [`${intent.procedure}/${intent.step}`]);
    case 'tell':
      return of('statement', 'statement', [intent.statement]);
    case 'chart':
      return of('chart', 'chart', [intent.chart]);
    default:
      return [];
  }
}

function named(request: Request): string {
  if (request.kind === 'order') return `order/${request.action}`;
  return request.kind === 'pump_order' ? 'pump_order' : request.request;
}
