import { READY_PATIENTS } from '../../case/index.ts';
import type { Problem } from '../../problem/index.ts';
import { openEngine } from '../engine/index.ts';
import { modelChange } from '../model-change/index.ts';

/** What the engine says of an edited text: names, units, and whether an hour of it can be computed. */
export interface Verdict {
  readonly is: string;
  readonly problems: readonly Problem[];
}

export interface Checker {
  ask(name: string, is: string): void;
  close(): void;
}

const PATIENT = 'penn-1989';

export function openChecker(show: (verdict: Verdict) => void): Checker {
  const patient = READY_PATIENTS.get(PATIENT);
  const engine = openEngine<string>((answer, is) => show({ is, problems: answer.ok ? [] : answer.problems }));
  return {
    ask(name, is) {
      if (patient === undefined) return;
      const { values, equations } = modelChange.peek();
      engine.ask(
        {
          cases: [{ ...patient, history: { days: 0, oral: [] } }],
          request: {
            outputs: ['ashworth_leg'],
            from_s: 0,
            to_s: 3600,
            sampling: { kind: 'every', every_s: 3600 },
          },
          change: { values, equations: { ...equations, [name]: is } },
        },
        is,
      );
    },
    close: engine.close,
  };
}
