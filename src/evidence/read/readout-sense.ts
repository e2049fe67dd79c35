import { type Finding, type Place, sayChoice } from '../../case/fields/index.ts';
import type { Step } from '../file.ts';
import type { FeatureKind, Stage } from './feature.ts';
import type { QuantityFacts } from './quantity.ts';

export interface Asked {
  readonly kind: FeatureKind;
  readonly of: QuantityFacts;
  readonly per: QuantityFacts | undefined;
  readonly stage: Stage | undefined;
}

const CONCENTRATION = 'ng/mL';
const OF_CONCENTRATION: readonly FeatureKind[] = ['half_life', 'auc', 'clearance', 'volume'];
const OF_DOSE: readonly FeatureKind[] = ['clearance', 'volume'];

/** What a readout asks for that its arm or its quantity cannot give. */
export function readoutSense(asked: Asked, at: Place): Finding[] {
  const { kind, of, per } = asked;
  const findings: Finding[] = [];
  if (OF_CONCENTRATION.includes(kind) && (of.unit !== CONCENTRATION || per !== undefined)) {
    findings.push({
      at: [...at, kind],
      code: 'readout.not-a-concentration',
      message: `${words(kind)} is of a concentration, and ${per === undefined ? of.name : 'a quotient'} is none.`,
      mend: 'Read it from plasma_level or a csf level, or choose another feature.',
    });
  }
  if ((of.name === 'responder' || of.name === 'effective_bolus_mcg') && kind !== 'value') {
    const message = `${of.name} is found once, at the screening.`;
    findings.push({
      at: [...at, kind],
      code: 'readout.not-over-time',
      message,
      mend: 'Read it with `value`.',
    });
  }
  return [...findings, ...lacking(asked, at)];
}

/** Quantities that need a step which the arm does not have. */
function lacking({ kind, of, per, stage }: Asked, at: Place): Finding[] {
  const steps = stage?.steps;
  if (steps === undefined) return [];
  const kinds = new Set(steps.map((step) => step.kind));
  const lacks = (needed: readonly Step['kind'][]) => !needed.some((each) => kinds.has(each));
  const findings = [of, ...(per === undefined ? [] : [per])].flatMap((quantity, i) => {
    const needed = NEEDED.get(quantity.name);
    return needed !== undefined && lacks(needed)
      ? [missing(quantity.name, needed, [...at, i === 0 ? 'of' : 'per'])]
      : [];
  });
  const needed = ['bolus', 'infusion', 'titrate', 'oral_once', 'oral'] as const;
  if (OF_DOSE.includes(kind) && lacks(needed)) findings.push(missing(kind, needed, [...at, kind]));
  return findings;
}

const NEEDED: ReadonlyMap<string, readonly Step['kind'][]> = new Map([
  ['responder', ['screening']],
  ['effective_bolus_mcg', ['screening']],
  ['dose_mcg_day', ['infusion', 'titrate']],
  ['oral_mg_day', ['oral']],
]);

function missing(what: string, needed: readonly string[], at: Place): Finding {
  return {
    at,
    code: 'readout.needs-step',
    message: `${words(what)} needs ${sayChoice(needed)} in its arm, which has none.`,
    mend: 'Add the step to the protocol, or name another arm or quantity.',
  };
}

function words(kind: string): string {
  return kind === 'half_life' ? 'A half-life' : kind;
}
