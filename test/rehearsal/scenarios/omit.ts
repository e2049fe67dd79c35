import { bedside, type Condition, type Intent, type Request } from '../../../src/rehearsal/index.ts';

type Meets = (intent: Intent) => boolean;

/** Whether an intent could help to meet a condition; leaving all of those out leaves it unmet. */
export function helpsTo(condition: Condition): Meets {
  const parts: readonly Meets[] = [
    ...(condition.all ?? []).map(helpsTo),
    ...(condition.any ?? []).map(helpsTo),
    ...byTask(condition),
    ...byMind(condition),
    ...byPump(condition),
  ];
  return (intent) => parts.some((part) => part(intent));
}

const A_THOUGHT: Intent = { id: 1, at_s: 0, kind: 'think', state: 'nothing_wrong', sure_percent: 50 };

/** Without what helps; where a thought does, nobody says it to a colleague either. */
export function leaveOut(intents: readonly Intent[], helps: Meets): readonly Intent[] {
  const rest = intents.filter((intent) => !helps(intent)).map((intent) => withoutErrands(intent, helps));
  return helps(A_THOUGHT) ? rest.map(saysNoDiagnosis) : rest;
}

/** Nobody is asked to do on arrival what is left out; they come all the same. */
function withoutErrands(intent: Intent, helps: Meets): Intent {
  if (intent.kind !== 'call') return intent;
  const requests = intent.sbar.requests.map((request): Request => {
    const word = bedside().requests.find(({ key }) => request.kind === 'other' && key === request.request);
    if (word?.then === undefined) return request;
    const errand = helps({ id: 1, at_s: 0, kind: 'do', task: word.then });
    return errand ? { kind: 'other', request: 'come_now' } : request;
  });
  return { ...intent, sbar: { ...intent.sbar, requests } };
}

export function saysNoDiagnosis(intent: Intent): Intent {
  if (intent.kind !== 'call') return intent;
  const { assessment, ...sbar } = intent.sbar;
  return { ...intent, sbar: { ...sbar, assessment: { facts: assessment.facts } } };
}

function byTask({ done = [], begun = [], step, shown, at_least }: Condition): readonly Meets[] {
  const tasks = [...done, ...begun, ...(at_least?.of ?? [])];
  return [
    (intent) => intent.kind === 'do' && tasks.includes(intent.task),
    (intent) => intent.kind === 'program' && tasks.some((task) => PROGRAMS.includes(task)),
    (intent) =>
      intent.kind === 'step' && step !== undefined && step.includes(`${intent.procedure}/${intent.step}`),
    (intent) => shown !== undefined && intent.kind === 'do' && intent.task.startsWith('examine/'),
  ];
}
const PROGRAMS: readonly string[] = ['act/reprogram', 'act/restart', 'act/stop_pump', 'act/minimum_rate'];

function byMind(condition: Condition): readonly Meets[] {
  const {
    knows,
    thought,
    called,
    ordered,
    decided = [],
    told = [],
    charted = [],
    charted_right = [],
  } = condition;
  return [
    (intent) => thought !== undefined && intent.kind === 'think',
    (intent) => called !== undefined && intent.kind === 'call' && called.to.includes(intent.to),
    (intent) => ordered !== undefined && intent.kind === 'read_back',
    (intent) => intent.kind === 'decide' && decided.includes(`${intent.decision}/${intent.option}`),
    (intent) => intent.kind === 'tell' && told.includes(intent.statement),
    (intent) => intent.kind === 'chart' && [...charted, ...charted_right].includes(intent.chart),
    (intent) =>
      knows !== undefined &&
      ((intent.kind === 'do' && !intent.task.startsWith('act/')) || intent.kind === 'step'),
  ];
}

/** What pump and body are in follows from what was done to them. */
function byPump({ programmed, delivered, delivered_mcg_day, pump, body }: Condition): readonly Meets[] {
  const follows = [delivered, delivered_mcg_day, pump, body].some((each) => each !== undefined);
  return [
    (intent) =>
      (programmed !== undefined || follows) && (intent.kind === 'program' || intent.kind === 'step'),
    (intent) =>
      follows &&
      (intent.kind === 'decide' ||
        (intent.kind === 'do' &&
          (intent.task.startsWith('act/') || intent.task === 'examine/interrogation'))),
  ];
}
