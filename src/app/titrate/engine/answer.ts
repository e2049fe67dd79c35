import { DAY_S } from '../../../case/index.ts';
import { type Checkpoints, runCourse } from '../../../course/index.ts';
import { deliver } from '../../../delivery/index.ts';
import type { ModelChange } from '../../../model/index.ts';
import { automaticPlan, judge, observe, sheetOf, suggest } from '../../../titration/index.ts';
import { modelWith } from '../../engine/edited.ts';
import { bodyPlan } from './chunk.ts';
import type { ToWorker } from './messages.ts';
import type { Answer, QuestionName } from './questions.ts';
import { summaryOf, summaryRequest } from './summary.ts';

type Question = Extract<ToWorker, { kind: 'ask' }>['question'];

/** Answers one question. Throws ProblemError. */
export async function answerTo(question: Question, checkpoints: Checkpoints): Promise<Answer<QuestionName>> {
  const options = async (change: ModelChange) => ({
    checkpoints,
    model: await modelWith(change.equations),
    values: change.values,
  });
  switch (question.name) {
    case 'findings': {
      const { plan, until_s } = question.asked;
      return judge(plan, { until_s });
    }
    case 'suggest': {
      const { plan, at_s, practice, change } = question.asked;
      return suggest(plan, at_s, practice, await options(change));
    }
    case 'automatic': {
      const { plan, options: told, practice, change } = question.asked;
      return automaticPlan(plan, told, practice, await options(change));
    }
    case 'summary': {
      const { plan, days, change } = question.asked;
      const course = runCourse(bodyPlan(plan), summaryRequest(days), await options(change));
      const until_s = days * DAY_S;
      return summaryOf(plan, days, course, deliver(plan, 0, until_s), judge(plan, { until_s }));
    }
    case 'observe': {
      const { plan, at_s, change } = question.asked;
      return observe(plan, at_s, await options(change));
    }
    case 'sheet': {
      const { plan, entry, practice, change } = question.asked;
      return sheetOf(plan, entry, practice, await options(change));
    }
    case 'course': {
      const { plan, request, change } = question.asked;
      return runCourse(bodyPlan(plan), request, await options(change));
    }
  }
}
