import { type Finding, type Place, sayNumber } from '../../case/fields/index.ts';
import type { Dose, Step } from '../file.ts';
import { LONGEST_YEARS, YEAR_H } from './duration.ts';
import { longest_h } from './timeline.ts';

/** What a protocol asks for that cannot happen, each at its step. */
export function protocolFindings(steps: readonly Step[], places: readonly Place[]): Finding[] {
  const state: State = {
    screened: false,
    selected: undefined,
    infusing: false,
    stopped: false,
    oral: false,
    pocket: false,
  };
  const findings = steps.flatMap((step, i) => {
    const last = i === steps.length - 1;
    return impossible(step, state, last).map((wrong) => ({ at: places[i] ?? [], ...wrong }));
  });
  const hours = steps.reduce((sum, step) => sum + longest_h(step), 0);
  const longest = LONGEST_YEARS * YEAR_H;
  // A single duration that is too long has been refused where it stands.
  if (hours > longest) {
    findings.push({
      at: places[0]?.slice(0, -2) ?? [],
      code: 'protocol.too-long',
      message: `These steps last ${sayNumber(Math.round(hours / YEAR_H))} years together.`,
      mend: `Shorten them to ${LONGEST_YEARS} y in all.`,
    });
  }
  return findings;
}

interface State {
  screened: boolean;
  selected: 'responders' | 'non_responders' | undefined;
  infusing: boolean;
  stopped: boolean;
  oral: boolean;
  pocket: boolean;
}

type Wrong = Pick<Finding, 'code' | 'message' | 'mend'>;

/** What is wrong with the next step; `state` moves on. */
function impossible(step: Step, state: State, last: boolean): Wrong[] {
  switch (step.kind) {
    case 'screening':
      state.screened = true;
      state.selected = undefined;
      return step.watch_h > step.every_h ? [WATCHED_TOO_LONG] : [];
    case 'select':
      return selecting(step.who, state);
    case 'bolus':
      return fromScreening(step.mcg, state);
    case 'infusion':
      state.infusing = true;
      state.stopped = false;
      return fromScreening(step.mcg_day, state);
    case 'titrate': {
      state.infusing = true;
      state.stopped = false;
      const start = step.start_mcg_day ?? { kind: 'effective_bolus', times: 2 };
      const from = fromScreening(start, state);
      return [...from, ...(step.for_h === 0 && !last ? [lastsNothing(step.kind)] : [])];
    }
    case 'oral':
      state.oral = true;
      return [];
    case 'stop':
      return stopping(step.what, state);
    case 'restart': {
      const wrong = state.stopped ? [] : [NOTHING_TO_RESTART];
      state.infusing = true;
      state.stopped = false;
      return wrong;
    }
    case 'pocket_fill':
      state.pocket = true;
      return [];
    case 'aspirate_pocket':
      return state.pocket ? [] : [NOTHING_TO_ASPIRATE];
    case 'placebo':
    case 'wait':
      return step.for_h === 0 && !last ? [lastsNothing(step.kind)] : [];
    default:
      return [];
  }
}

function selecting(who: 'responders' | 'non_responders', state: State): Wrong[] {
  const { screened, selected } = state;
  state.selected = who;
  if (!screened) return [SELECT_UNSCREENED];
  return selected !== undefined && selected !== who ? [NOBODY_LEFT] : [];
}

function fromScreening(dose: Dose, { screened, selected }: State): Wrong[] {
  if (dose.kind !== 'effective_bolus') return [];
  if (!screened) return [NO_EFFECTIVE_BOLUS];
  return selected === 'non_responders' ? [NON_RESPONDERS_HAVE_NONE] : [];
}

function stopping(what: 'infusion' | 'oral' | 'all', state: State): Wrong[] {
  const { infusing, oral } = state;
  const stopsInfusion = what !== 'oral' && infusing;
  if (stopsInfusion) {
    state.infusing = false;
    state.stopped = true;
  }
  const stopsOral = what !== 'infusion' && oral;
  if (stopsOral) state.oral = false;
  return stopsInfusion || stopsOral ? [] : [NOTHING_TO_STOP];
}

const WATCHED_TOO_LONG: Wrong = {
  code: 'protocol.watched-too-long',
  message: 'Patients are watched for longer than it takes until the next bolus.',
  mend: 'Make `watch` at most as long as `every`.',
};
const SELECT_UNSCREENED: Wrong = {
  code: 'protocol.select-before-screening',
  message: 'Patients are selected here, but nothing before has screened them.',
  mend: 'Put a screening before it, or leave the selection out.',
};
const NOBODY_LEFT: Wrong = {
  code: 'protocol.nobody-left',
  message: 'Both groups are sent away after one screening, so nobody is left.',
  mend: 'Keep one selection, or give each group an arm of its own.',
};
const NO_EFFECTIVE_BOLUS: Wrong = {
  code: 'protocol.no-effective-bolus',
  message: 'This dose is taken from the effective bolus, but nothing before has screened the patients.',
  mend: 'Put a screening before it, or give the dose in mcg (`start_mcg_day` of titrate).',
};
const NON_RESPONDERS_HAVE_NONE: Wrong = {
  code: 'protocol.no-effective-bolus',
  message: 'This dose is taken from the effective bolus, but only non-responders are left, who have none.',
  mend: 'Give the dose in mcg, or select responders.',
};
const NOTHING_TO_RESTART: Wrong = {
  code: 'protocol.restart-without-stop',
  message: 'An infusion is restarted here, but none has been stopped before.',
  mend: 'Put an infusion and a `stop` of it before, or use `infusion` with its dose.',
};
const NOTHING_TO_STOP: Wrong = {
  code: 'protocol.nothing-to-stop',
  message: 'This stops what is not being given.',
  mend: 'Put the infusion or oral regimen that it stops before it.',
};
const NOTHING_TO_ASPIRATE: Wrong = {
  code: 'protocol.nothing-to-aspirate',
  message: 'This draws drug out of the pocket, but none has been put there.',
  mend: 'Put a `pocket_fill` before it.',
};

function lastsNothing(kind: string): Wrong {
  return {
    code: 'protocol.no-duration',
    message: `This ${kind} step lasts no time, and another step comes after it.`,
    mend: 'Say how long it lasts: `for: 3 d`.',
  };
}
