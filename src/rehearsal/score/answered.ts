import type { Call, CallGrade, Play } from '../play.ts';

/** One thing said that nobody had looked at halves the point for honesty, two cost it. */
const HALF = 0.5;

/**
 * The grade of a call with what was answered to the questions it raised: a fact that was answered without having been
 * observed counts like one said in the call itself.
 */
export function gradeWithAnswers({ id, grade }: Call, questions: Play['questions']): CallGrade {
  const answered = questions.filter(({ call }) => call === id).flatMap(({ unseen = [] }) => unseen);
  const more = [...new Set(answered)].filter((fact) => !grade.unseen.includes(fact));
  if (more.length === 0) return grade;
  const honest = Math.max(0, grade.parts.honest - HALF * more.length);
  return {
    ...grade,
    score: Math.max(0, grade.score - (grade.parts.honest - honest)),
    parts: { ...grade.parts, honest },
    unseen: [...grade.unseen, ...more],
  };
}
