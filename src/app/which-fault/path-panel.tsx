import type { Debrief, Diagnosis, Longer, PathStep } from '../../diagnosis/index.ts';
import { isSame } from '../../diagnosis/index.ts';
import { EXAMINATION_FILES, type ExaminationKey } from '../../examination/index.ts';
import { Icon } from '../parts/index.ts';
import { breakExam } from '../strings/en/break/exam.ts';
import { whichFaultText } from '../strings/en/break/which-fault.ts';
import { sayAll, sayDetails, sayFew, sayFound, saySpan } from './say.ts';

const words = whichFaultText.path;

/** The cheapest way to find it, and what no examination tells from it. */
export function PathPanel({ debrief }: { readonly debrief: Debrief }) {
  const { path, spent, meant, looks, truth, skipped } = debrief;
  const yours = words.count(meant.length + looks.length, saySpan(spent.minutes));
  const shortest = words.count(path.steps.length + 1, saySpan(path.minutes));
  return (
    <section class="panel which-path" aria-labelledby="which-path-title" data-testid="which-path">
      <header class="panel-head">
        <h2 id="which-path-title">{words.title}</h2>
        <span class="sub">{words.sub}</span>
      </header>
      <div class="panel-body">
        <ol class="which-steps">
          <li data-testid="which-step">
            <b>{whichFaultText.look.title}</b>: {sayFound(path.found)}{' '}
            <span class="sub">{path.found.length > 0 ? words.leftOnly : whichFaultText.look.leaves}</span>
          </li>
          {path.steps.map((step) => (
            <Step key={step.examination} step={step} truth={truth} />
          ))}
        </ol>
        <p class="num">
          {words.compare(shortest, yours)} {path.longer !== undefined && sayLonger(path.longer)}
        </p>
        {skipped.map(({ examination, first }) => (
          <p key={examination} class="which-skipped" data-testid="which-skipped">
            <Icon name="caution" small />
            <span>{words.skipped(titleOf(examination), first.map(titleOf).join(', '))}</span>
          </p>
        ))}
        <p data-testid="which-alike">
          {path.alike.length === 0 ? words.told : words.alike(sayAll(path.alike))}
        </p>
        <p class="sub">{words.order}</p>
      </div>
    </section>
  );
}

function Step({ step, truth }: { readonly step: PathStep; readonly truth: Diagnosis }) {
  const others = step.left.filter((each) => !isSame(each, truth));
  return (
    <li data-testid="which-step">
      <b>{titleOf(step.examination)}</b>: {step.signs.map((sign) => breakExam.signs[sign]).join('; ')}
      {step.details.length > 0 && ` (${sayDetails(step.details)})`}{' '}
      <span class="sub">
        {step.only_for.length > 0
          ? words.onlyFor(step.only_for.map(titleOf).join(', '))
          : others.length === 0
            ? words.leftOnly
            : words.left(sayFew(step.left))}
      </span>
    </li>
  );
}

function titleOf(key: ExaminationKey): string {
  return EXAMINATION_FILES.get(key)?.title ?? key;
}

function sayLonger(longer: Longer): string {
  switch (longer.kind) {
    case 'left_open':
      return words.longer.left_open(sayFew(longer.diagnoses));
    case 'spares':
      return words.longer.spares(longer.examinations.map(titleOf).join(', '));
    default:
      return words.longer[longer.kind];
  }
}
