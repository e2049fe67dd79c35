import {
  bedside,
  type ContactKey,
  type FactKey,
  needsOf,
  type Play,
  type Request,
  type Sbar,
} from '../../../rehearsal/index.ts';
import { Icon } from '../../parts/index.ts';
import { callText as words } from '../../strings/en/rehearse/call.ts';
import { FACT_GROUPS, type Sayable } from './facts.ts';

interface Tick {
  /** Where in the call. */
  readonly part: string;
  readonly says: string;
  readonly met: boolean;
}

/** What a good call to this contact holds, and whether this one does; shown in practice only. */
export function Lacks(props: {
  readonly play: Play;
  readonly to: ContactKey;
  readonly sbar: Sbar;
  readonly facts: readonly Sayable[];
}) {
  const ticks = ticksOf(props.play, props.to, props.sbar, props.facts);
  return (
    <ul class="call-ticks" data-testid="call-ticks" aria-label={words.ticks}>
      {ticks.map(({ says, met }) => (
        <li key={says} class={met ? 'is-met' : ''}>
          <Icon name={met ? 'check' : 'info'} small />
          <span>
            <span class="only-spoken">{met ? words.met : words.lacking} </span>
            {says}
          </span>
        </li>
      ))}
    </ul>
  );
}

export function ticksOf(play: Play, to: ContactKey, sbar: Sbar, facts: readonly Sayable[]): readonly Tick[] {
  const needs = needsOf(play.scenario, to);
  const said: readonly FactKey[] = [...sbar.situation, ...sbar.background, ...sbar.assessment.facts];
  const groups = FACT_GROUPS.flatMap((group) =>
    needs[group].map((facts) => ({
      part: words.part(words.letters[group].title, facts.slice(0, FEW).map(nameOf)),
      says: words.oneOf(words.letters[group].title, facts.slice(0, MOST).map(nameOf), facts.length > MOST),
      met: facts.some((fact) => said.includes(fact)),
    })),
  );
  const asked = sbar.requests.flatMap(namesOf);
  const most = bedside().numbers.most_facts_in_call.value;
  const unseen = facts.some((fact) => !fact.seen && said.includes(fact.key));
  return [
    ...groups,
    ...(needs.assessment.length > 0
      ? [{ part: words.parts.thinks, says: words.thinksTick, met: sbar.assessment.thinks !== undefined }]
      : []),
    ...(needs.request.length > 0
      ? [
          {
            part: words.letters.request.title,
            says: words.requestTick,
            met: asked.some((request) => needs.request.includes(request)),
          },
        ]
      : []),
    {
      part: words.parts.short,
      says: said.length > most ? words.longTick(most, said.length) : words.shortTick(most, said.length),
      met: said.length <= most,
    },
    { part: words.parts.honest, says: words.honestTick, met: said.length > 0 && !unseen },
  ];
}

/** What is still missing, in a few words each, for the line that is always in view. */
export function lacksOf(...of: Parameters<typeof ticksOf>): readonly string[] {
  const [, , { situation, background, assessment }] = of;
  const silent = situation.length + background.length + assessment.facts.length === 0;
  return [
    ...new Set(
      ticksOf(...of).flatMap(({ part, met }) =>
        met || (silent && part === words.parts.honest) ? [] : [part],
      ),
    ),
  ];
}

/** Under what a request may be needed; a vague one asks for nothing. */
function namesOf(request: Request): readonly string[] {
  if (request.kind === 'order') return ['order', `order/${request.action}`];
  if (request.kind === 'pump_order') return ['order', 'pump_order'];
  const word = bedside().requests.find(({ key }) => key === request.request);
  return word?.vague === true ? [] : [request.request];
}

const MOST = 4;
const FEW = 2;
/** A fact by its name: its words without the number. */
function nameOf(key: FactKey): string {
  const says = bedside().facts.find((fact) => fact.key === key)?.says ?? key;
  return says.replace(/\s*\{value\}.*$/, '').replace(/[:,]$/, '');
}
