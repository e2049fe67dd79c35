import type { Debrief, Diagnosis, PathStep } from '../../diagnosis/index.ts';
import { isSame } from '../../diagnosis/index.ts';
import { EXAMINATION_FILES } from '../../examination/index.ts';
import { breakExam } from '../strings/en/break/exam.ts';
import { whichFaultText } from '../strings/en/break/which-fault.ts';
import { sayAll, sayFew, sayFound, saySpan } from './say.ts';

const words = whichFaultText.path;

/** The cheapest way to find it, and what no examination tells from it. */
export function PathPanel({ debrief }: { readonly debrief: Debrief }) {
  const { path, spent, meant, looks, truth } = debrief;
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
        <p class="num">{words.compare(shortest, yours)}</p>
        <p data-testid="which-alike">
          {path.alike.length === 0 ? words.told : words.alike(sayAll(path.alike))}
        </p>
        <p class="sub">{words.order}</p>
      </div>
    </section>
  );
}

function Step({ step, truth }: { readonly step: PathStep; readonly truth: Diagnosis }) {
  const file = EXAMINATION_FILES.get(step.examination);
  const others = step.left.filter((each) => !isSame(each, truth));
  return (
    <li data-testid="which-step">
      <b>{file?.title ?? step.examination}</b>: {step.signs.map((sign) => breakExam.signs[sign]).join('; ')}{' '}
      <span class="sub">{others.length === 0 ? words.leftOnly : words.left(sayFew(step.left))}</span>
    </li>
  );
}
