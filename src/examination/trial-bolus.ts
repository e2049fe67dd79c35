import { addEntry, type Case, type NewEntry } from '../case/index.ts';
import { Checkpoints, type CourseOptions } from '../course/index.ts';
import type { DeviceState } from '../delivery/index.ts';
import { scoreOf } from '../measurement/index.ts';
import { type BeforeAndAfter, beforeAndAfter, decided, type Tone } from './body-at.ts';
import { breakWhys, tipWhy } from './catheter.ts';
import type { Chance } from './chance.ts';
import type { Why } from './examination.ts';
import { numberOf } from './files/shipped.ts';
import { because, type Found, found, withoutPump } from './found.ts';
import { isTreated, rated } from './rated.ts';
import { isResponse, RESPONSE } from './response.ts';

/** Trial boluses of one case at one second; the course without any is run once for both ways. */
export class TrialBoluses {
  readonly #document: Case;
  readonly #device: DeviceState;
  readonly #options: CourseOptions;
  #without: BeforeAndAfter | undefined;

  constructor(document: Case, device: DeviceState, options: CourseOptions = {}) {
    this.#document = document;
    this.#device = device;
    // The course with a bolus goes on from the last midnight of the one without.
    this.#options = { checkpoints: new Checkpoints(), ...options };
  }

  byPump(chance: Chance): Found {
    const { at_s, pump } = this.#device;
    if (pump === 'none') return withoutPump();
    const mcg = numberOf('pump_bolus', 'mcg');
    const minutes = numberOf('pump_bolus', 'minutes');
    return this.#seen({ kind: 'single_bolus', at_s, mcg, minutes }, chainWhys(this.#device), chance);
  }

  byLumbarPuncture(chance: Chance): Found {
    const { at_s } = this.#device;
    return this.#seen({ kind: 'lumbar_bolus', at_s, mcg: numberOf('lumbar_bolus', 'mcg') }, [], chance);
  }

  #seen(bolus: NewEntry, chain: readonly Why[], chance: Chance): Found {
    const { at_s } = this.#device;
    this.#without ??= beforeAndAfter(this.#document, at_s, this.#options);
    const added = addEntry(this.#document, bolus);
    // A bolus that the pump refuses, because it is stopped, changes nothing.
    const after = added.ok ? beforeAndAfter(added.value, at_s, this.#options).after : this.#without.after;
    const before = rated(this.#document, this.#without.before, isTreated(this.#document, at_s), chance);
    const later = rated(this.#document, after, true, chance);
    const fall = fallOf(before, later);
    const made = fallOf(this.#without.after, after);
    // What nobody could see at the bed is no response, and what would have come anyway is none to the bolus.
    const really = isResponse(made) && isResponse(fallOf(this.#without.before, after));
    // A rater sees before and after only, so that a day's course or a withdrawal under way misleads too.
    const works = chance.at_work ? isResponse(fall) : really;
    const why = [
      ...chain,
      because('body', 'falls_of_tone', fall.tone),
      because('body', 'falls_of_spasms', fall.spasms),
      because('body', really ? 'drug_arrives' : 'drug_without_effect', made.tone),
    ];
    if (!really && littleToGain(this.#without.before))
      why.push(because('body', 'little_to_gain', before.tone));
    if (works !== really) why.push(because('method', 'rater_error', fall.tone - made.tone));
    return found([works ? 'bolus_works' : 'bolus_without_effect'], why, {
      misled: works !== really,
      numbers: [
        { name: 'ashworth_before', value: before.tone, unit: 'points' },
        { name: 'ashworth_after', value: later.tone, unit: 'points' },
        { name: 'spasm_before', value: before.spasms, unit: 'grades' },
        { name: 'spasm_after', value: later.spasms, unit: 'grades' },
      ],
    });
  }
}

function fallOf(from: Tone, to: Tone): Tone {
  return {
    tone: decided('ashworth_leg', from.tone - to.tone),
    spasms: decided('spasm_score', from.spasms - to.spasms),
  };
}

/** Even normal tone would be no response. */
function littleToGain({ tone }: Tone): boolean {
  return tone - (scoreOf('ashworth_leg')?.normal ?? 1) < RESPONSE.ashworth_points;
}

/** What stands between the programmed bolus and spinal fluid. */
function chainWhys(device: DeviceState): readonly Why[] {
  const { catheter } = device;
  const pump = device.rotor_turns ? because('pump', 'runs') : because('pump', 'nothing_leaves_the_pump');
  return [pump, ...breakWhys(catheter.breaks), tipWhy(catheter)];
}
