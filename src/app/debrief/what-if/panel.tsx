import { useEffect, useMemo } from 'preact/hooks';
import { Icon } from '../../parts/index.ts';
import { whatIfText as words } from '../../strings/en/debrief/what-if.ts';
import { useDebrief } from '../state.ts';
import { BranchForm } from './branch-form.tsx';
import { type Answer, type Branch, EXPERT } from './branches.ts';
import { DifferenceTable } from './difference-table.tsx';
import { ExpertSteps } from './expert-steps.tsx';
import { sayOther } from './say-difference.ts';

/** The page is painted and at rest before the first other course is worked out. */
const AFTER_ms = 250;

/** Other courses from the same start: suggested ones, the expert's, and those the learner makes. */
export function WhatIfPanel() {
  const { branches, window } = useDebrief();
  const { list, chosen, answers, shown } = branches;
  const { value: frame } = window;
  useEffect(() => {
    const timer = setTimeout(() => branches.start(), AFTER_ms);
    return () => clearTimeout(timer);
  }, [branches, frame]);
  return (
    <section class="panel deb-what-if" aria-labelledby="deb-what-if-title" data-testid="debrief-what-if">
      <header class="panel-head">
        <h2 id="deb-what-if-title">{words.title}</h2>
      </header>
      <div class="panel-body">
        <ul class="deb-branches">
          {list.value.map((branch) => (
            <li key={branch.key}>
              <Choice
                branch={branch}
                answer={answers.value.get(branch.key)}
                pressed={chosen.value === branch.key}
                onPress={() => {
                  chosen.value = chosen.peek() === branch.key ? undefined : branch.key;
                }}
              />
            </li>
          ))}
        </ul>
        {shown.value === undefined ? (
          <p class="sub">{words.none}</p>
        ) : shown.value.other.impossible ? (
          <p class="sub">{words.impossibleMend}</p>
        ) : (
          <>
            <p class="deb-key-line">
              <svg class="swatch deb-key-other" viewBox="0 0 22 10" aria-hidden="true">
                <path d="M0 5H22" />
              </svg>
              {words.dashed}
            </p>
            <DifferenceTable other={shown.value.other} />
            {shown.value.branch.key === EXPERT && <ExpertSteps />}
          </>
        )}
        <BranchForm />
      </div>
    </section>
  );
}

interface ChoiceProps {
  readonly branch: Branch;
  readonly answer: Answer | undefined;
  readonly pressed: boolean;
  readonly onPress: () => void;
}

function Choice({ branch, answer, pressed, onPress }: ChoiceProps) {
  const { branches, debrief } = useDebrief();
  const line = useMemo(() => {
    if (answer === undefined) return words.waiting;
    if (answer.kind === 'failed') return words.failed;
    const own = { report: debrief.report, died: branches.own().died };
    return sayOther(answer.other, branches.differences(answer.other), own, debrief.handover_s);
  }, [answer, branches, debrief]);
  return (
    <button
      type="button"
      class="deb-branch"
      aria-pressed={pressed}
      data-testid={`what-if-${branch.key}`}
      data-known={answer !== undefined}
      onClick={onPress}
    >
      <Icon name="branch" small />
      <span>
        <b>{branch.says}</b>
        <small class="num">{line}</small>
      </span>
    </button>
  );
}
