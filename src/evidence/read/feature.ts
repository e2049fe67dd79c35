import type { InferOutput } from 'valibot';
import { type Finding, nearest, type Place, quoted, sayChoice, take } from '../../case/fields/index.ts';
import type { Fall, Feature, Moment, Step, Window } from '../file.ts';
import type { Written } from './conversion.ts';
import { type Duration, parseDuration } from './duration.ts';
import {
  ChangeShape,
  FallFromShape,
  FallShape,
  FluctuationShape,
  LevelShape,
  MomentShape,
  WindowShape,
} from './feature-shapes.ts';
import type { Measured } from './measured.ts';
import { numberWithUnit } from './number-with-unit.ts';
import { mostBetween_h } from './timeline.ts';
import { sayFeature } from './words.ts';

export const FEATURES = [
  'value',
  'change',
  'relative_change',
  'ratio',
  'mean',
  'lowest',
  'highest',
  'peak_to_trough',
  'greatest_fall',
  'greatest_relative_fall',
  'time_of_lowest',
  'time_of_highest',
  'onset',
  'offset',
  'duration',
  'time_above',
  'time_below',
  'half_life',
  'auc',
  'clearance',
  'volume',
] as const satisfies readonly Feature['kind'][];
export type FeatureKind = (typeof FEATURES)[number];

/** The arm that a readout is read from; `steps` is undefined when one of them is broken. */
export interface Stage {
  readonly arm: string;
  readonly ids: readonly string[];
  readonly steps: readonly Step[] | undefined;
}

export interface ReadFeature {
  readonly feature: Feature;
  /** In words, for the report. */
  readonly at: string;
}

/** What one feature says, with the step that it counts from, or undefined with what is wrong added to `into`. */
export function readFeature(
  kind: FeatureKind,
  value: unknown,
  quantity: Quantities,
  stage: Stage,
  at: Place,
  into: Finding[],
): ReadFeature | undefined {
  return new FeatureReader(stage, at, into).read(kind, value, quantity);
}

/** What a level and a fall of the quantity are measured in. */
export interface Quantities {
  readonly level: Measured;
  readonly fall: Measured;
}

interface WrittenMoment {
  readonly at: Duration;
  readonly after?: string | undefined;
}
type WrittenWindow = InferOutput<typeof WindowShape>;

class FeatureReader {
  readonly #stage: Stage;
  readonly #at: Place;
  readonly #into: Finding[];

  constructor(stage: Stage, at: Place, into: Finding[]) {
    this.#stage = stage;
    this.#at = at;
    this.#into = into;
  }

  read(kind: FeatureKind, value: unknown, quantities: Quantities): ReadFeature | undefined {
    const before = this.#into.length;
    const feature = this.#feature(kind, value, quantities);
    return feature === undefined || this.#into.length > before ? undefined : feature;
  }

  #feature(kind: FeatureKind, value: unknown, quantities: Quantities): ReadFeature | undefined {
    switch (kind) {
      case 'value': {
        const read = take(MomentShape, value, this.#at, this.#into);
        return read && this.#said({ kind, at: this.#moment(read, []) }, { moment: read.at });
      }
      case 'change':
      case 'relative_change':
      case 'ratio':
        return this.#change(kind, value);
      case 'onset':
      case 'offset':
      case 'duration': {
        const read = take(FallShape, value, this.#at, this.#into);
        const fall = read && this.#fall(read.fall, read, quantities.fall);
        if (read === undefined || fall === undefined) return undefined;
        const from = this.#moment(read.baseline ?? this.#start(), ['baseline']);
        return this.#said({ kind, in: this.#window(read), fall, from }, read);
      }
      case 'greatest_fall':
      case 'greatest_relative_fall': {
        const read = take(FallFromShape, value, this.#at, this.#into);
        if (read === undefined) return undefined;
        const from = this.#moment(read.baseline ?? this.#start(), ['baseline']);
        return this.#said({ kind, in: this.#window(read), from }, read);
      }
      case 'time_above':
      case 'time_below': {
        const read = take(LevelShape, value, this.#at, this.#into);
        if (read === undefined) return undefined;
        const at = [...this.#at, 'level'];
        const level = numberWithUnit(read.level, read, quantities.level, at, this.#at, this.#into);
        return level === undefined ? undefined : this.#said({ kind, in: this.#window(read), level }, read);
      }
      case 'peak_to_trough': {
        const read = take(FluctuationShape, value, this.#at, this.#into);
        return read && this.#said({ kind, in: this.#window(read), over: read.over }, read);
      }
      default: {
        const read = take(WindowShape, value, this.#at, this.#into);
        return read && this.#said({ kind, in: this.#window(read) }, read);
      }
    }
  }

  #change(kind: 'change' | 'relative_change' | 'ratio', value: unknown): ReadFeature | undefined {
    const read = take(ChangeShape, value, this.#at, this.#into);
    if (read === undefined) return undefined;
    const from = this.#moment(read.from ?? this.#start(), ['from']);
    const at = this.#moment(read, []);
    this.#inOrder(kind, from, at);
    return this.#said({ kind, at, from }, { moment: read.at, since: read.from?.at });
  }

  #said(feature: Feature, said: Parameters<typeof sayFeature>[1]): ReadFeature {
    return { feature, at: sayFeature(feature, said) };
  }

  #start(): WrittenMoment {
    return { at: { h: 0, said: '0 h' } };
  }

  #moment({ at, after }: WrittenMoment, place: Place): Moment {
    return { after: this.#step(after, [...place, 'after']), at_h: at.h };
  }

  #window({ from, to, after }: Pick<WrittenWindow, 'from' | 'to' | 'after'>): Window {
    const from_h = from?.h ?? 0;
    if (from_h >= to.h) {
      this.#add('to', {
        code: 'window.reversed',
        message: `This window runs from ${from?.said ?? '0 h'} to ${to.said}.`,
        mend: 'Make `to` later than `from`; for a single moment use value.',
      });
    }
    return { after: this.#step(after, ['after']), from_h, to_h: to.h };
  }

  /** The step named, or the arm's first. */
  #step(named: string | undefined, place: Place): string {
    const { ids, arm } = this.#stage;
    if (named === undefined) return ids[0] ?? '';
    if (ids.includes(named) || ids.length === 0) return named;
    const meant = nearest(named, ids);
    this.#into.push({
      at: [...this.#at, ...place],
      code: 'readout.unknown-step',
      message: `${quoted(named)} is no step of the arm ${arm}.`,
      mend: `${meant === undefined ? '' : `Did you mean ${meant}? `}Write ${sayChoice(ids)}.`,
    });
    return named;
  }

  /** A change must run forwards, however long the screening took; a ratio may look back, but not at itself. */
  #inOrder(kind: FeatureKind, from: Moment, at: Moment): void {
    const { steps } = this.#stage;
    const known = (moment: Moment) => steps?.some(({ id }) => id === moment.after) === true;
    if (steps === undefined || !known(from) || !known(at)) return;
    const hours = mostBetween_h(steps, from, at);
    const backwards = kind === 'ratio' ? from.after === at.after && hours === 0 : hours <= 0;
    if (!backwards) return;
    this.#add('from', {
      code: 'readout.before-step',
      message: 'The moment that is compared comes no later than the one it is compared with.',
      mend: 'Let `from` be the earlier moment; without `from` it is the start of the arm.',
    });
  }

  #fall(written: number | string, beside: Written, measured: Measured): Fall | undefined {
    const percent =
      typeof written === 'string' ? /^\s*(\d+(?:\.\d+)?)\s*%\s*$/.exec(written)?.[1] : undefined;
    const at = [...this.#at, 'fall'];
    if (percent !== undefined && Number(percent) > 0 && Number(percent) <= 100) {
      return { share: Number(percent) / 100 };
    }
    if (percent !== undefined) {
      this.#add('fall', {
        code: 'fall.not-a-fall',
        message: `${percent}% is no fall.`,
        mend: 'Write 1% to 100%.',
      });
      return undefined;
    }
    const points = numberWithUnit(written, beside, measured, at, this.#at, this.#into);
    if (points === undefined || points > 0) return points === undefined ? undefined : { points };
    const mend = 'Write a fall as a positive number, for example 1 or 50%.';
    this.#add('fall', { code: 'fall.not-a-fall', message: 'This fall is not above zero.', mend });
    return undefined;
  }

  #add(key: string, finding: Omit<Finding, 'at'>): void {
    this.#into.push({ at: [...this.#at, key], ...finding });
  }
}

/** Whether a value could be a duration where a moment is wanted: `value: 4 h`. */
export function isBareDuration(value: unknown): boolean {
  return typeof parseDuration(value) !== 'string';
}
