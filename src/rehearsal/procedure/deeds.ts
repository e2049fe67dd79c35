import { addEntry, type NewEntry } from '../../case/index.ts';
import { examine, type Shown } from '../../examination/index.ts';
import { good, must } from '../../problem/index.ts';
import { factsOf, sayFact } from '../bedside/index.ts';
import type { StepDoes } from '../procedure-file.ts';
import { drawBack, fillRest, fillTest, isFilled, stopFilling } from './fill.ts';
import { type Deed, lastOf, type Moment, noPump } from './moment.ts';
import { SAYS } from './says.ts';
import { updateProgrammer } from './update.ts';

/** What the hands do, by what a step says it does. */
export const DEEDS: Readonly<Record<StepDoes, Deed>> = {
  interrogate,
  aspirate: (moment) => (isFilled(moment) ? reaccess(moment) : aspirate(moment)),
  fill_5_mL: fillTest,
  draw_back: drawBack,
  fill_rest: fillRest,
  stop_filling: stopFilling,
  reaccess,
  update_programmer: updateProgrammer,
};

function interrogate({ document, at_s, draw }: Moment): ReturnType<Deed> {
  const entry: NewEntry = { kind: 'examination', examination: 'interrogation', at_s };
  const read = addEntry(document, entry);
  if (!read.ok) return noPump();
  const shown = examine(must(read), 'interrogation', at_s, { seed: draw });
  if (shown.signs.length === 0) return noPump();
  const facts = factsOf(shown);
  const counted_mL = numberIn(shown, 'counted_mL') ?? 0;
  return good({ shows: SAYS.counts(counted_mL), facts, entries: [entry] });
}

function aspirate(moment: Moment): ReturnType<Deed> {
  const { shown, entries } = drawn(moment);
  if (shown.signs.length === 0) return noPump();
  const facts = factsOf(shown);
  const volume_mL = numberIn(shown, 'aspirated_mL');
  if (volume_mL === undefined) return good({ shows: SAYS.no_septum, facts, entries });
  if (lastOf(moment, 'aspirate') !== undefined) return good({ shows: SAYS.nothing_left, facts: [], entries });
  return good({ shows: SAYS.drawn(volume_mL), facts, entries });
}

/** In anew, draw all, push it in again: from here on the needle is in the septum for certain. */
function reaccess(moment: Moment): ReturnType<Deed> {
  const { shown, entries } = drawn(moment);
  if (shown.signs.length === 0) return noPump();
  const volume_mL = numberIn(shown, 'aspirated_mL');
  if (volume_mL === undefined) return good({ shows: SAYS.no_septum, facts: factsOf(shown), entries });
  if (!isFilled(moment) && lastOf(moment, 'aspirate') !== undefined) {
    return good({ shows: SAYS.nothing_left, facts: [], entries });
  }
  const value = Math.round(volume_mL * 10) / 10;
  const says = sayFact('drawn_back', value);
  return good({
    shows: SAYS.reaccessed(volume_mL),
    facts: [{ fact: 'drawn_back', at_s: moment.at_s, says, from: 'examination', value }],
    entries,
  });
}

function drawn({ document, at_s, draw }: Moment): { readonly shown: Shown; readonly entries: NewEntry[] } {
  const shown = examine(document, 'residual', at_s, { seed: draw });
  return { shown, entries: [{ kind: 'examination', examination: 'residual', at_s }] };
}

function numberIn({ numbers }: Shown, name: Shown['numbers'][number]['name']): number | undefined {
  return numbers.find((each) => each.name === name)?.value;
}
