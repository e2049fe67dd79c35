import type { Case } from '../case/index.ts';
import { drawFor } from './draw.ts';
import type { Topic, VariantWords } from './file.ts';
import { DRILL } from './shipped.ts';
import type { Sketch } from './sketch.ts';
import { type SourcedNumber, sourcesOf } from './sources.ts';
import { TOPIC_DRAWS } from './topics/index.ts';
import type { AskedUnit } from './units.ts';
import { filled, type Values } from './words.ts';

/** One question of the drill, with everything needed to judge an answer and to show why. */
export interface Item {
  readonly topic: Topic;
  readonly seed: number;
  readonly index: number;
  readonly variant: string;
  readonly text: string;
  /** Who it is about, for example `A 48-year-old with multiple sclerosis`. */
  readonly who: string;
  /** The numbers of the text, in its order. */
  readonly given: readonly Given[];
  readonly unit: AskedUnit;
  /** Only this whole number is right: days rounded down, because the next is too late. */
  readonly whole: boolean;
  /** As the engine has it, in `unit`. */
  readonly answer: number;
  /** By the closed form of the working, in `unit`; the same but for rounding. */
  readonly by_hand: number;
  readonly working: readonly string[];
  readonly slips: readonly Slip[];
  readonly sources: readonly SourcedNumber[];
  /** The case behind it, for the picture: from second 0 to `until_s`. */
  readonly document: Case;
  readonly until_s: number;
}

/** A number that the question gives. */
export interface Given {
  /** As the working calls it, for example `dose`. */
  readonly name: string;
  readonly label: string;
  readonly value: number;
  readonly unit: string;
}

export interface Slip {
  readonly name: string;
  /** What an answer with this slip is, in the unit of the item. */
  readonly value: number;
  /** What went wrong. */
  readonly says: string;
}

/** The item of a topic. The same three keys give the same item, and no other key moves it; safe integers, 0 or more. */
export function itemOf(topic: Topic, seed: number, index: number): Item {
  const sketch = TOPIC_DRAWS[topic](drawFor(topic, seed, index));
  return { topic, seed, index, ...worded(topic, sketch) };
}

/** A sketch in words. */
export function worded(topic: Topic, sketch: Sketch): Omit<Item, 'topic' | 'seed' | 'index'> {
  const { variant, person, answer, by_hand, document, until_s } = sketch;
  const words = wordsOf(topic, variant);
  const working =
    sketch.over_limit === true ? [...words.working, words.over_limit ?? []].flat() : words.working;
  const values = { ...sketch.values, who: person.who, whom: person.whom, by_hand };
  return {
    variant,
    text: filled(words.text, values),
    who: person.who,
    given: givenIn(words.text, values),
    unit: words.unit,
    whole: words.whole === true,
    answer,
    by_hand,
    working: working.map((line) => filled(line, values)),
    slips: slipsOf(sketch),
    sources: sourcesOf(words.sources, person.pump, values),
    document,
    until_s,
  };
}

function wordsOf(topic: Topic, variant: string): VariantWords {
  const { variants } = DRILL.topics[topic];
  const words = Object.hasOwn(variants, variant) ? variants[variant] : undefined;
  if (words === undefined) throw new RangeError(`models/drill.yaml has no words for ${topic}.${variant}`);
  return words;
}

/** Words in braces that stand for numbers; each has its label in models/drill.yaml. */
function givenIn(text: string, values: Values): readonly Given[] {
  const names = new Set(Array.from(text.matchAll(/\{(\w+)\}/g), ([, name = '']) => name));
  return [...names].flatMap((name) => {
    const value = values[name];
    if (typeof value !== 'number') return [];
    const said = Object.hasOwn(DRILL.given, name) ? DRILL.given[name] : undefined;
    if (said === undefined) throw new RangeError(`models/drill.yaml does not say what is given as ${name}`);
    return [{ name, value, ...said }];
  });
}

/** The slips of the topic first, then a wrong power of the units, which any answer may have. */
function slipsOf({ slips, answer }: Sketch): readonly Slip[] {
  const named = Object.entries(slips);
  const powers = [1000, 24].flatMap((factor): [string, number][] => [
    [`factor_${factor}`, answer * factor],
    [`factor_${factor}`, answer / factor],
  ]);
  return [...named, ...powers].map(([name, value]) => {
    const says = Object.hasOwn(DRILL.slips, name) ? DRILL.slips[name] : undefined;
    if (says === undefined) throw new RangeError(`models/drill.yaml has no words for the slip ${name}`);
    return { name, value, says };
  });
}
