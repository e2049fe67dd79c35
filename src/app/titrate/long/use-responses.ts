import { useEffect, useState } from 'preact/hooks';
import type { Course } from '../../../course/index.ts';
import type { OutputName } from '../../../model/index.ts';
import type { Problem } from '../../../problem/index.ts';
import { modelChange } from '../../model-change/index.ts';
import { useTitrate } from '../context.ts';
import { dosesAsked, type Way } from './dose-response.ts';

/** What a dose does: the best of the hours after a bolus, or how things stand when a pump's dose has settled. */
export interface Response {
  readonly dose: number;
  readonly ashworth_leg: number;
  readonly spasm_score: number;
  /** Percent. */
  readonly transfer: number;
  readonly side_any: number;
}

interface Responses {
  readonly responses: readonly Response[];
  readonly problems: readonly Problem[];
  readonly settling: boolean;
}

/** Only when nothing has moved for a while: it is a dozen courses. */
const REST_ms = 500;

export function useResponses(way: Way): Responses {
  const titrate = useTitrate();
  const { value: plan } = titrate.plan;
  const { value: at_s } = titrate.today_s;
  const { value: change } = modelChange;
  const key = `${way} ${at_s}`;
  const [last, setLast] = useState<
    { readonly of: unknown; readonly key: string } & Omit<Responses, 'settling'>
  >();
  useEffect(() => {
    let wanted = true;
    const timer = setTimeout(async () => {
      const asked = dosesAsked(plan, at_s, way, change);
      const answers = await Promise.all(asked.map((each) => titrate.ask('course', each.asked)));
      if (!wanted) return;
      const problems = answers.flatMap((answer) => (answer.ok ? [] : answer.problems)).slice(0, 1);
      const responses = answers.flatMap((answer, i) => {
        const dose = asked[i]?.dose;
        return answer.ok && dose !== undefined ? [responseTo(dose, answer.value, way)] : [];
      });
      setLast({ of: plan, key, responses, problems });
    }, REST_ms);
    return () => {
      wanted = false;
      clearTimeout(timer);
    };
  }, [titrate, plan, key, change]);
  return {
    responses: last?.responses ?? [],
    problems: last?.problems ?? [],
    settling: last === undefined || last.of !== plan || last.key !== key,
  };
}

function responseTo(dose: number, { outputs }: Course<OutputName>, way: Way): Response {
  const read = (output: OutputName, best: (...values: number[]) => number) => {
    const values = outputs[output];
    return way === 'bolus' ? best(...values) : (values.at(-1) ?? Number.NaN);
  };
  return {
    dose,
    ashworth_leg: read('ashworth_leg', Math.min),
    spasm_score: read('spasm_score', Math.min),
    transfer: read('transfer', Math.max),
    side_any: read('side_any', Math.max),
  };
}
