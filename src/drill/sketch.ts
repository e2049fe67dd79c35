import type { Case } from '../case/index.ts';
import type { Draw } from './draw.ts';
import type { Person } from './scene.ts';
import type { Values } from './words.ts';

/** What a topic draws; words and sources are in models/drill.yaml under the variant. */
export interface Sketch {
  readonly variant: string;
  readonly person: Person;
  /** For the text and the working, beside who it is and `by_hand`. */
  readonly values: Values;
  /** By the engine, in the unit of the variant. */
  readonly answer: number;
  /** The same by the closed form that the working shows. */
  readonly by_hand: number;
  /** The answer is beyond a limit that the question does not ask for. */
  readonly over_limit?: boolean;
  /** What a likely slip gives, by its name in models/drill.yaml; the nearest that fits an answer is named. */
  readonly slips: Readonly<Record<string, number>>;
  /** The case behind it, for the picture: from second 0 to `until_s`. */
  readonly document: Case;
  readonly until_s: number;
}

export type TopicDraw = (draw: Draw) => Sketch;
