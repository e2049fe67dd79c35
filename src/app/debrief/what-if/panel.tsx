import { useEffect, useMemo, useRef } from 'preact/hooks';
import { Icon } from '../../parts/index.ts';
import { whatIfText as words } from '../../strings/en/debrief/what-if.ts';
import { useDebrief } from '../state.ts';
import { BranchForm } from './branch-form.tsx';
import { type Answer, type Branch, EXPERT, isOwn } from './branches.ts';
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
        <Result />
        {shown.value === undefined ? (
          chosen.value === undefined && <p class="sub">{words.none}</p>
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

/** What came of an answer, in one line. */
function useLine(answer: Answer | undefined): string {
  const { branches, debrief } = useDebrief();
  return useMemo(() => {
    if (answer === undefined) return words.waiting;
    if (answer.kind === 'failed') return words.failed;
    const own = { report: debrief.report, died: branches.own(answer.other).died, to_s: debrief.to_s };
    return sayOther(answer.other, branches.differences(answer.other), own, debrief.handover_s);
  }, [answer, branches, debrief]);
}

/** The chosen one in words; whoever had it worked out is brought here, where its result stands or will stand. */
function Result() {
  const { branches } = useDebrief();
  const { list, chosen, answers, awaited } = branches;
  const heading = useRef<HTMLHeadingElement>(null);
  const branch = list.value.find(({ key }) => key === chosen.value);
  const line = useLine(branch && answers.value.get(branch.key));
  const isAwaited = branch !== undefined && awaited.value === branch.key;
  useEffect(() => {
    if (!isAwaited || heading.current === null) return;
    awaited.value = undefined;
    heading.current.focus({ preventScroll: true });
    heading.current.scrollIntoView({ block: 'start' });
  }, [isAwaited, awaited]);
  if (branch === undefined) return null;
  return (
    <div class="deb-result" data-testid="what-if-result">
      <h3 ref={heading} tabIndex={-1}>
        <span class="sub">{words.result}</span> {branch.says}
      </h3>
      <p role="status" class="num">
        {isOwn(branch) && line}
      </p>
    </div>
  );
}

interface ChoiceProps {
  readonly branch: Branch;
  readonly answer: Answer | undefined;
  readonly pressed: boolean;
  readonly onPress: () => void;
}

function Choice({ branch, answer, pressed, onPress }: ChoiceProps) {
  const line = useLine(answer);
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
