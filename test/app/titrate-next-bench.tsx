import { signal } from '@preact/signals';
import type { ComponentType } from 'preact';
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { TitrateContext } from '../../src/app/titrate/context.ts';
import type { Answer, Asked, QuestionName } from '../../src/app/titrate/engine/questions.ts';
import type { Preview, Titrate } from '../../src/app/titrate/plan/titrate.ts';
import type { Case } from '../../src/case/index.ts';
import { type Checked, good } from '../../src/problem/index.ts';
import { judge, type Observed, type ScreeningSheet, type Suggestion } from '../../src/titration/index.ts';
import { D, fakeTitrate, H } from './titrate-schedule-bench.tsx';

export const STIFF: Omit<Observed, 'at_s'> = {
  ashworth_leg: 4,
  ashworth_arm: 1,
  spasm_score: 3,
  standing: 40,
  transfer: 30,
  sitting: 50,
  hygiene: 40,
  drowsy: false,
  weak: false,
  withdrawal: false,
};
export const LOOSE = { ...STIFF, ashworth_leg: 1.2, spasm_score: 0.3 };

export interface Answers {
  seen: Omit<Observed, 'at_s'>;
  sheet: ScreeningSheet | undefined;
  suggestion: Suggestion | undefined;
  automatic: Case | undefined;
}

/** A page whose rules are real, and whose patient is as the test says. */
export async function openPanel(
  Panel: ComponentType,
  first: Case,
  today_s: number,
  given: Partial<Answers> = {},
) {
  const fake = fakeTitrate(first);
  const answers: Answers = {
    seen: STIFF,
    sheet: undefined,
    suggestion: undefined,
    automatic: undefined,
    ...given,
  };
  const preview = signal<Preview | undefined>(undefined);
  const branched: { title: string; plan: Case | undefined }[] = [];
  const asked: QuestionName[] = [];
  function answerTo(name: QuestionName, question: Asked<QuestionName>): unknown {
    asked.push(name);
    if (name === 'findings' && 'plan' in question) return judge(question.plan);
    if (name === 'observe' && 'at_s' in question && Array.isArray(question.at_s)) {
      return question.at_s.map((at_s: number) => ({ ...answers.seen, at_s }));
    }
    if (name === 'sheet') return answers.sheet;
    if (name === 'suggest') return answers.suggestion;
    return answers.automatic;
  }
  const titrate: Titrate = {
    ...fake.titrate,
    preview,
    today_s: signal(today_s),
    show(shown) {
      preview.value = shown && { ...shown, run: undefined };
    },
    branchAt: (_, title, plan) => branched.push({ title, plan }),
    async ask<N extends QuestionName>(name: N, question: Asked<N>): Promise<Checked<Answer<N>>> {
      const answer = answerTo(name, question);
      return isAnswer<N>(answer) ? good(answer) : new Promise(() => {});
    },
  };
  await act(() =>
    render(
      <TitrateContext.Provider value={titrate}>
        <Panel />
      </TitrateContext.Provider>,
      document.body,
    ),
  );
  await settle();
  return { titrate, answers, branched, asked, said: fake.said };
}

/** What a test gave is taken as the answer to what was asked. */
function isAnswer<N extends QuestionName>(answer: unknown): answer is Answer<N> {
  return answer !== undefined;
}

/** Until nothing on the page waits for an answer. */
export async function settle() {
  for (let i = 0; i < 50; i++) {
    await act(() => new Promise((done) => setTimeout(done, 20)));
    if (document.querySelector('[aria-busy="true"], [data-state="settling"]') === null && i > 8) return;
  }
}

/** A sheet of one bolus: 4 before, and `leg` from hour 1 to the last. */
export function sheetOf(entry: number, mcg: number, given_s: number, leg: number): ScreeningSheet {
  const hours = [0, 1, 4, 8];
  const rows = hours.map((hour) => ({
    ...STIFF,
    at_s: given_s + hour * H,
    ashworth_leg: hour === 0 ? 4 : leg,
  }));
  const fall = { ashworth_leg: 4 - leg, spasm_score: 0 };
  const responded = fall.ashworth_leg >= 1;
  return { entry, mcg, given_s, rows, responded, fall, lasted_h: undefined, at_baseline: !responded };
}

export const words = (element: Element) => (element.textContent ?? '').replaceAll('\u00a0', ' ').trim();
export const at = (day: number, hour = 8) => day * D + hour * H;
