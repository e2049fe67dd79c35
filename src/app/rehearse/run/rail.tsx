import { useComputed } from '@preact/signals';
import type { Play } from '../../../rehearsal/index.ts';
import { sayDose, sayNumber, withUnit } from '../../numbers/index.ts';
import { Icon, type IconName } from '../../parts/index.ts';
import { runText } from '../../strings/en/rehearse/run.ts';
import { RunIcon } from '../words/index.ts';
import { useLive } from './live.ts';

const words = runText.rail;

/** The chain with its inner links locked: what was programmed opens when it is known, the patient when examined. */
export function RunRail() {
  const { session } = useLive();
  const programmed = useComputed(() => programmedOf(session.calm.value)).value;
  const examined = useComputed(() => examinedOf(session.calm.value)).value;
  return (
    <section class="rail run-rail" aria-label={words.label} data-testid="run-rail">
      <ol>
        <Link
          icon="order"
          name={words.programmed}
          value={programmed ?? words.unread}
          state={programmed === undefined ? 'locked' : 'known'}
          kind="ordered"
        />
        <Link icon="pump" name={words.pump} value={words.locked} state="locked" />
        <Link icon="catheter" name={words.catheter} value={words.locked} state="locked" />
        <Link icon="csf" name={words.csf} value={words.locked} state="locked" />
        <Link icon="receptor" name={words.receptor} value={words.later} state="locked" />
        <Link
          icon="tone"
          name={words.tone}
          value={examined ?? words.examine}
          state={examined === undefined ? 'open' : 'known'}
          kind="outcome"
        />
      </ol>
    </section>
  );
}

interface LinkProps {
  readonly icon: IconName;
  readonly name: string;
  readonly value: string;
  readonly state: 'locked' | 'open' | 'known';
  readonly kind?: 'ordered' | 'outcome';
}

function Link({ icon, name, value, state, kind }: LinkProps) {
  return (
    <li class={kind === undefined ? 'link' : `link link-${kind}`} data-lock={state}>
      <span class="orb">{state === 'locked' ? <RunIcon name="lock" /> : <Icon name={icon} />}</span>
      <span class="link-text">
        <span class="link-name">{name}</span>
        <span class="link-value num">{value}</span>
      </span>
    </li>
  );
}

/** The dose that was read from the pump last, or told to it since; else what somebody said of it. */
function programmedOf(play: Play): string | undefined {
  const read = play.tasks
    .filter(({ shown, state }) => shown?.prescription !== undefined && state === 'done')
    .at(-1);
  const dose = read?.shown?.prescription?.dose_mcg_day;
  if (dose !== undefined) return withUnit(sayDose(dose), 'mcg/day');
  const told = play.facts.filter(({ fact }) => fact === 'daily_dose').at(-1);
  if (told === undefined) return undefined;
  if (told.value !== undefined) return withUnit(sayDose(told.value), 'mcg/day');
  return /[\d,.]+\s*mcg(?:\/day)?/.exec(told.says)?.[0] ?? undefined;
}

function examinedOf({ readings }: Play): string | undefined {
  const last = (output: string) => readings.filter((each) => each.output === output).at(-1)?.value;
  const [tone, spasms] = [last('ashworth_leg'), last('spasm_score')];
  if (tone === undefined && spasms === undefined) return undefined;
  if (spasms === undefined) return words.toneAlone(sayNumber(tone ?? 0, 1));
  if (tone === undefined) return words.spasmsAlone(sayNumber(spasms, 1));
  return words.examined(sayNumber(tone, 1), sayNumber(spasms, 1));
}
