import { honestAfter, neverGuessed, scoreOf } from '../calls/index.ts';
import type { Call, CallGrade, Play } from '../play.ts';

/**
 * The grade of a call with what was answered to the questions it raised: a fact that was answered without having been
 * observed counts like one said in the call itself.
 */
export function gradeWithAnswers({ id, grade }: Call, questions: Play['questions']): CallGrade {
  const answered = questions.filter(({ call }) => call === id).flatMap(({ unseen = [] }) => unseen);
  const more = [...new Set(answered)].filter((fact) => !grade.unseen.includes(fact));
  if (more.length === 0) return grade;
  const parts = { ...grade.parts, honest: honestAfter(grade.parts.honest, more) };
  const guessed = neverGuessed(more);
  const faults = [
    ...(grade.faults ?? []),
    ...(guessed.length === 0 ? [] : [{ why: 'guessed' as const, keys: guessed }]),
  ];
  return {
    ...grade,
    score: scoreOf(parts, faults),
    parts,
    unseen: [...grade.unseen, ...more],
    ...(faults.length === 0 ? {} : { faults }),
  };
}
