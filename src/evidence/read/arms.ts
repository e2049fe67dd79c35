import { exactOptional, unknown } from 'valibot';
import {
  closed,
  type Finding,
  nearest,
  type Place,
  quoted,
  sayValue,
  take,
} from '../../case/fields/index.ts';
import { TIP_LEVELS } from '../../case/index.ts';
import type { Population } from '../../population/index.ts';
import type { Arm } from '../file.ts';
import type { Stage } from './feature.ts';
import { readArmPopulation } from './population.ts';
import { readProtocol } from './protocol.ts';

const USUAL_TIP = 'T10';
const MAIN = 'main';
const LONGEST_ID = 60;
const MOST_ARMS = 50;

export interface ReadArms {
  readonly arms: readonly Arm[];
  /** What readouts may refer to, broken arms too. */
  readonly stages: readonly Stage[];
}

/** `protocol`, or `arms` with a protocol each; `population` is the file's, undefined when it is broken. */
export function readArms(
  file: ReadonlyMap<string, unknown>,
  population: Population | undefined,
  into: Finding[],
): ReadArms {
  const tip =
    file.get('tip_level') === undefined ? USUAL_TIP : readTip(file.get('tip_level'), ['tip_level'], into);
  const [protocol, arms] = [file.get('protocol'), file.get('arms')];
  if ((protocol === undefined) === (arms === undefined)) {
    into.push({
      at: protocol === undefined ? [] : ['arms'],
      code: 'arms.not-one',
      message:
        protocol === undefined ? 'Nothing happens to the patients.' : 'protocol and arms stand side by side.',
      mend: 'Write `protocol` for one arm, or `arms` with a protocol in each.',
    });
    return { arms: [], stages: [] };
  }
  if (arms === undefined) {
    const { steps, ids } = readProtocol(protocol, ['protocol'], into);
    return {
      arms: steps === undefined ? [] : [{ id: MAIN, tip_level: tip, steps }],
      stages: [{ arm: MAIN, ids, steps }],
    };
  }
  return readEach(arms, { tip_level: tip, population }, into);
}

const ArmShape = closed('an arm', {
  tip_level: exactOptional(unknown()),
  population: exactOptional(unknown()),
  protocol: unknown(),
});

/** What holds for an arm that says nothing of it. */
interface Shared {
  readonly tip_level: string;
  readonly population: Population | undefined;
}

function readEach(value: unknown, shared: Shared, into: Finding[]): ReadArms {
  const written =
    typeof value === 'object' && value !== null && !Array.isArray(value) ? Object.entries(value) : [];
  if (written.length === 0 || written.length > MOST_ARMS) {
    into.push({
      at: ['arms'],
      code: 'arms.not-arms',
      message: `This is ${sayValue(value)}, where 1 to ${MOST_ARMS} arms belong.`,
      mend: 'Write each arm as its id, a colon and { protocol: [...] }.',
    });
  }
  const arms: Arm[] = [];
  const stages: Stage[] = [];
  for (const [id, content] of written.slice(0, MOST_ARMS)) {
    const at = ['arms', id];
    if (id.trim() === '' || id.length > LONGEST_ID) {
      const mend = `Write 1 to ${LONGEST_ID} characters.`;
      into.push({ at, code: 'text.length', message: `This id has ${id.length} characters.`, mend });
    }
    const fields = take(ArmShape, content, at, into);
    const tip =
      fields?.tip_level === undefined
        ? shared.tip_level
        : readTip(fields.tip_level, [...at, 'tip_level'], into);
    const population =
      fields?.population === undefined
        ? undefined
        : readArmPopulation(fields.population, shared.population, [...at, 'population'], into);
    const protocol =
      typeof content === 'object' && content !== null && 'protocol' in content ? content.protocol : undefined;
    const { steps, ids } =
      protocol === undefined
        ? { steps: undefined, ids: [] }
        : readProtocol(protocol, [...at, 'protocol'], into);
    stages.push({ arm: id, ids, steps });
    if (steps !== undefined)
      arms.push({ id, tip_level: tip, ...(population === undefined ? {} : { population }), steps });
  }
  return { arms, stages };
}

const LEVELS = [...TIP_LEVELS.keys()];

function readTip(value: unknown, at: Place, into: Finding[]): string {
  if (typeof value === 'string' && TIP_LEVELS.has(value)) return value;
  const meant = typeof value === 'string' ? nearest(value, LEVELS) : undefined;
  into.push({
    at,
    code: 'tip-level.unknown',
    message: `${typeof value === 'string' ? quoted(value) : sayValue(value)} is no tip level.`,
    mend: `${meant === undefined ? '' : `Did you mean ${meant}? `}Write ${LEVELS[0]} to ${LEVELS.at(-1)}, for example ${USUAL_TIP}.`,
  });
  return USUAL_TIP;
}
