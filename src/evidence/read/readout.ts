import { exactOptional, unknown } from 'valibot';
import { closed, type Finding, line, type Place, sayChoice, take, word } from '../../case/fields/index.ts';
import { EVIDENCE_CLASSES, type Readout, type Versus } from '../file.ts';
import { readCondition } from './condition.ts';
import type { Written } from './conversion.ts';
import { FEATURES, type FeatureKind, isBareDuration, readFeature, type Stage } from './feature.ts';
import { measuredBy } from './measured.ts';
import { readObserved } from './observed.ts';
import { quantityNamed } from './quantity.ts';
import { readoutSense } from './readout-sense.ts';
import { otherStage, stageOf } from './stage.ts';
import { COMPARISONS, readThere } from './versus.ts';
import { allAlikeFinding } from './who-is-left.ts';
import { sayCondition, sayVersus } from './words.ts';

const features = Object.fromEntries(FEATURES.map((kind) => [kind, exactOptional(unknown())]));
const Shape = closed('a readout', {
  id: line('a name', 80),
  class: word('class', EVIDENCE_CLASSES),
  arm: exactOptional(line('the id of an arm', 60)),
  of: line('a quantity', 80),
  per: exactOptional(line('a quantity', 80)),
  note: exactOptional(line('a note', 600)),
  share_with: exactOptional(unknown()),
  versus: exactOptional(line('the id of an arm', 60)),
  compare: exactOptional(word('comparison', COMPARISONS)),
  observed: unknown(),
  ...features,
});

/** One readout, or undefined with everything that is wrong with it added to `into`. */
export function readReadout(
  value: unknown,
  stages: readonly Stage[],
  at: Place,
  into: Finding[],
): Readout | undefined {
  const before = into.length;
  const fields = take(Shape, value, at, into);
  if (fields === undefined) return undefined;
  const of = quantityNamed(fields.of, [...at, 'of'], into);
  const per = fields.per === undefined ? undefined : quantityNamed(fields.per, [...at, 'per'], into);
  const stage = stageOf('arm', fields.arm, stages, at, into);
  const kind = oneFeature(fields, at, into);
  if (of === undefined || (fields.per !== undefined && per === undefined) || kind === undefined)
    return undefined;
  into.push(...readoutSense({ kind, of, per, stage }, at));
  const measured = measuredBy(kind, of, per);
  const quantities = { level: measuredBy('value', of, per), fall: measuredBy('change', of, per) };
  const read = stage && readFeature(kind, fields[kind], quantities, stage, [...at, kind], into);
  const condition =
    fields.share_with === undefined
      ? undefined
      : readCondition(fields.share_with, measured, writtenIn(fields.observed), [...at, 'share_with'], into);
  const observable = {
    measured,
    isShare: fields.share_with !== undefined || of.name === 'responder',
    isChance: of.chance && measured.kind === 'number',
    compare: fields.versus === undefined ? undefined : fields.compare,
  };
  const other = otherStage(fields, stage, stages, at, into);
  if (other !== undefined) into.push(...readoutSense({ kind, of, per, stage: other }, at));
  const there =
    read &&
    other &&
    readThere((found) => readFeature(kind, fields[kind], quantities, other, [...at, kind], found), into);
  for (const [feature, steps] of [
    [read?.feature, stage?.steps],
    [there?.feature, other?.steps],
  ] as const) {
    if (of.name !== 'responder' || feature === undefined || steps === undefined) continue;
    const finding = allAlikeFinding(feature, steps, at);
    if (finding !== undefined) into.push(finding);
  }
  // Half a comparison has been reported; which unit it wants nobody knows.
  const isWhole = (fields.versus === undefined) === (fields.compare === undefined);
  const observed = isWhole ? readObserved(fields.observed, observable, [...at, 'observed'], into) : undefined;
  if (into.length > before || stage === undefined || read === undefined || observed === undefined)
    return undefined;
  const versus: Versus | undefined = other &&
    there &&
    fields.compare && { arm: other.arm, feature: there.feature, compare: fields.compare };
  const said = [
    read.at,
    ...(condition === undefined ? [] : [`share ${sayCondition(condition)}`]),
    ...(versus === undefined ? [] : [sayVersus(versus)]),
  ];
  return {
    id: fields.id,
    class: fields.class,
    arm: stage.arm,
    of: of.name,
    ...(per === undefined ? {} : { per: per.name }),
    feature: read.feature,
    ...(condition === undefined ? {} : { condition }),
    ...(versus === undefined ? {} : { versus }),
    at: said.join(', '),
    ...observed,
  };
}

function oneFeature(
  fields: Readonly<Record<string, unknown>>,
  at: Place,
  into: Finding[],
): FeatureKind | undefined {
  const kinds = FEATURES.filter((kind) => fields[kind] !== undefined);
  const [kind, second] = kinds;
  if (kind === undefined) {
    const mend = `Add one of ${sayChoice(FEATURES)}.`;
    into.push({ at, code: 'readout.no-feature', message: 'This readout has no feature.', mend });
    return undefined;
  }
  if (second !== undefined) {
    const message = `${kinds.join(' and ')} stand side by side.`;
    into.push({
      at,
      code: 'readout.two-features',
      message,
      mend: 'Keep one of them, or write a second readout.',
    });
    return undefined;
  }
  if (isBareDuration(fields[kind])) {
    const example = kind === 'value' ? '{ at: 4 h, after: bolus }' : '{ from: 0 h, to: 8 h, after: bolus }';
    const message = 'This is a duration alone.';
    into.push({ at: [...at, kind], code: 'field.wrong-kind', message, mend: `Write ${kind}: ${example}.` });
    return undefined;
  }
  return kind;
}

function writtenIn(observed: unknown): Written {
  const scale =
    typeof observed === 'object' && observed !== null && 'scale' in observed ? observed.scale : undefined;
  return typeof scale === 'string' ? { scale } : {};
}
