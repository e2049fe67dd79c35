import type { Case } from '../../case/index.ts';
import { Checkpoints, type Course, type CourseRequest, runCourse } from '../../course/index.ts';
import { type Delivery, deliver } from '../../delivery/index.ts';
import {
  baclofen,
  type ChangedModel,
  type Model,
  type ModelChange,
  type OutputName,
  UNCHANGED,
} from '../../model/index.ts';
import { ProblemError } from '../../problem/index.ts';
import { modelWith } from './edited.ts';
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

function runArm(
  document: Case,
  request: CourseRequest<OutputName>,
  model: Model | ChangedModel,
  change: ModelChange,
): Arm {
  const key = JSON.stringify([document, request, change]);
  const known = recent.get(key);
  if (known !== undefined) {
    recent.delete(key);
    recent.set(key, known);
    return known;
  }
  const arm = {
    course: runCourse(document, request, { checkpoints, model, values: change.values }),
    delivery: deliver(document, request.from_s, request.to_s),
  };
  recent.set(key, arm);
  const oldest = recent.keys().next().value;
  if (recent.size > REMEMBERED && oldest !== undefined) recent.delete(oldest);
  return arm;
}

/** `model` has the edited equations of the job in it. Throws ProblemError. */
export function compute(
  { cases, request, change = UNCHANGED }: Job,
  model: Model | ChangedModel = baclofen,
): Answer {
  const arms = cases.map((document) => runArm(document, request, model, change));
  return { courses: arms.map((arm) => arm.course), deliveries: arms.map((arm) => arm.delivery) };
}

/** Never rejects: a fault of the case comes back as problems, any other fault as what it said. */
export async function replyTo(order: Order): Promise<Reply> {
  try {
    const model = await modelWith(order.job.change?.equations ?? UNCHANGED.equations);
    return replyNow(order, model);
  } catch (fault) {
    return { id: order.id, took_ms: 0, ...faultOf(fault) };
  }
}

/** At once; a job with edited equations needs the model that has them. */
export function replyNow({ id, job }: Order, model?: Model | ChangedModel): Reply {
  const start_ms = performance.now();
  const took = () => performance.now() - start_ms;
  try {
    const answer = compute(job, model);
    return { id, took_ms: took(), kind: 'answer', answer };
  } catch (fault) {
    return { id, took_ms: took(), ...faultOf(fault) };
  }
}

function faultOf(fault: unknown) {
  if (fault instanceof ProblemError) return { kind: 'problems', problems: fault.problems } as const;
  return { kind: 'failed', message: fault instanceof Error ? fault.message : String(fault) } as const;
}
