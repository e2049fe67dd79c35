import type { EvidenceFile, Step } from '../../evidence/show/index.ts';
import { evidenceText } from '../strings/evidence.ts';
import { sayPopulation } from './say-population.ts';
import { sayStep } from './say-step.ts';

const words = evidenceText.study;

/** Who was studied and what was done to them, arm by arm and step by step. */
export function StudyProtocol({ file }: { readonly file: EvidenceFile }) {
  const several = file.arms.length > 1;
  return (
    <>
      <section class="study-part">
        <h3>{words.population}</h3>
        <People of={file.population} />
      </section>
      <section class="study-part" data-testid="study-protocol">
        <h3>{words.protocol}</h3>
        {file.arms.map(({ id, tip_level, population, steps }) => (
          <div key={id} class="study-arm">
            {several && <h4>{words.arm(id)}</h4>}
            {population !== undefined && <People of={population} />}
            <ol class="study-steps">
              {steps.map((step) => (
                <li key={step.id}>
                  {step.id !== step.kind && <b>{`${step.id}: `}</b>}
                  {sayStep(step)}
                </li>
              ))}
            </ol>
            {steps.some(atTheTip) && <p class="sub">{evidenceText.protocol.tip(tip_level)}</p>}
          </div>
        ))}
      </section>
    </>
  );
}

function People({ of }: { readonly of: EvidenceFile['population'] }) {
  return <p>{`${sayPopulation(of).join('; ')}.`}</p>;
}

/** Whether a step has drug come out of a catheter. */
function atTheTip(step: Step): boolean {
  return (
    step.kind === 'infusion' || step.kind === 'titrate' || ('by' in step && step.by !== 'lumbar_puncture')
  );
}
