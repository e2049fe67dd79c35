import type { Case } from '../../case/index.ts';
import { Checkpoints, type Course, type CourseRequest, runCourse } from '../../course/index.ts';
import { type Delivery, deliver } from '../../delivery/index.ts';
import type { OutputName } from '../../model/index.ts';
import { ProblemError } from '../../problem/index.ts';
import type { Answer, Job, Order, Reply } from './job.ts';

interface Arm {
  readonly course: Course<OutputName>;
  readonly delivery: Delivery;
}

/** Moving one dose leaves the other arm as it was, so a few recent arms are remembered. */
const REMEMBERED = 12;
const recent = new Map<string, Arm>();
/** A later window of a case starts from the last midnight that an earlier one has passed. */
const checkpoints = new Checkpoints();

function runArm(document: Case, request: CourseRequest<OutputName>): Arm {
  const key = JSON.stringify([document, request]);
  const known = recent.get(key);
  if (known !== undefined) {
    recent.delete(key);
    recent.set(key, known);
    return known;
  }
  const arm = {
    course: runCourse(document, request, { checkpoints }),
    delivery: deliver(document, request.from_s, request.to_s),
  };
  recent.set(key, arm);
  const oldest = recent.keys().next().value;
  if (recent.size > REMEMBERED && oldest !== undefined) recent.delete(oldest);
  return arm;
}

export function compute(job: Job): Answer {
  const arms = job.cases.map((document) => runArm(document, job.request));
  return { courses: arms.map((arm) => arm.course), deliveries: arms.map((arm) => arm.delivery) };
}

/** Never throws: a fault of the case comes back as problems, any other fault as what it said. */
export function replyTo({ id, job }: Order): Reply {
  try {
    return { id, kind: 'answer', answer: compute(job) };
  } catch (fault) {
    if (fault instanceof ProblemError) return { id, kind: 'problems', problems: fault.problems };
    return { id, kind: 'failed', message: fault instanceof Error ? fault.message : String(fault) };
  }
}
