import { useComputed, useSignal } from '@preact/signals';
import type { Alarm, DeviceState } from '../../../delivery/index.ts';
import { type ChainOutput, type Moment, saidOf } from '../../../rehearsal/index.ts';
import { sayDose, sayNumber, withUnit } from '../../numbers/index.ts';
import { chartText } from '../../strings/en/debrief/chart.ts';
import { sayHidden } from '../hidden.ts';
import { saySince } from '../say.ts';
import { useDebrief } from '../state.ts';
import { decimalsOf, nameOf } from './strip-list.ts';

const words = chartText.moment;
const LOOKED_AT = [
  'temperature_core',
  'heart_rate',
  'systolic',
  'breathing_rate',
  'spo2',
  'gcs',
  'ashworth_leg',
  'spasm_score',
  'itch',
] as const satisfies readonly ChainOutput[];

/** The hidden state of any moment: what was last seen of the body beside what it was, and the device. */
export function MomentTable() {
  const open = useSignal(true);
  const { now_s, debrief } = useDebrief();
  const title = useComputed(() => words.title(saySince(now_s.value, debrief.handover_s)));
  return (
    <details
      class="deb-moment"
      open={open.value}
      data-testid="debrief-moment"
      onToggle={(event) => {
        open.value = event.currentTarget.open;
      }}
    >
      <summary>
        <b>{title}</b> <span class="sub">{words.caption}</span>
      </summary>
      {open.value && <Tables />}
    </details>
  );
}

function Tables() {
  const { moment } = useDebrief();
  return (
    <div class="deb-moment-tables">
      <Body moment={moment.value} />
      <Device moment={moment.value} />
    </div>
  );
}

function Body({ moment: { body, seen, facts, at_s } }: { readonly moment: Moment }) {
  const { handover_s } = useDebrief().debrief;
  return (
    <table>
      <caption class="only-spoken">{words.caption}</caption>
      <thead>
        <tr>
          <th scope="col">{words.thing}</th>
          <th scope="col" class="number">
            {words.seen}
          </th>
          <th scope="col" class="number">
            {words.was}
          </th>
        </tr>
      </thead>
      <tbody>
        {LOOKED_AT.map((output) => {
          const last = seen.find((each) => each.output === output);
          const say = (value: number) => sayNumber(value, decimalsOf(output));
          return (
            <tr key={output}>
              <th scope="row">{nameOf(output).name}</th>
              <td class="number you">
                {last === undefined ? (
                  <span class="sub deb-unlooked">{sayUnseen(saidOf(facts, output, at_s), handover_s)}</span>
                ) : (
                  <>
                    {say(last.value)} <span class="sub">{saySince(last.at_s, handover_s)}</span>
                  </>
                )}
              </td>
              <td class="number" data-testid={`moment-${output}`}>
                {say(body[output])} <span class="unit">{nameOf(output).unit}</span>
              </td>
            </tr>
          );
        })}
      </tbody>
    </table>
  );
}

/** What somebody said of it is heard, and no look. */
function sayUnseen(heard: Moment['facts'][number] | undefined, handover_s: number): string {
  return heard === undefined ? words.never : words.heard(saySince(heard.at_s, handover_s));
}

function Device({ moment: { device, hidden, at_s } }: { readonly moment: Moment }) {
  const percent = (share: number) => withUnit(sayNumber(100 * share, 0), '%');
  const mL = (volume: number) => sayNumber(volume, 1);
  return (
    <dl class="deb-facts" data-testid="moment-device">
      <Fact
        name={words.wrong}
        says={hidden.map(sayHidden).join(', ') || words.nothingWrong}
        bad={hidden.length > 0}
      />
      <Fact name={words.pump} says={words.pumps[device.pump]} bad={device.pump !== 'running'} />
      {device.pump !== 'none' && (
        <>
          <Fact
            name={words.reservoir}
            says={words.volumes(mL(device.reservoir_mL), mL(device.counted_mL), mL(device.ordered_mL))}
          />
          <Fact
            name={words.catheter}
            says={isLineEmpty(device) ? words.lineEmpty : percent(device.catheter.passes)}
            bad={device.catheter.passes < 1 || isLineEmpty(device)}
          />
          <Fact
            name={words.reaches}
            says={percent(device.catheter.reaches)}
            bad={device.catheter.reaches < 1}
          />
          {device.pocket_mL > 0.05 && (
            <Fact
              name={words.pocket}
              says={words.pocketHolds(mL(device.pocket_mL), sayDose(device.pocket_mcg))}
              bad
            />
          )}
          <Fact name={words.alarms} says={sayAlarms(device.alarms, at_s)} />
        </>
      )}
    </dl>
  );
}

/** Pump and catheter are sound, and still nothing arrives: what fills the line carries no drug. */
function isLineEmpty({ pump, catheter, programmed_mcg_day, delivered_mcg_day }: DeviceState): boolean {
  const open = catheter.passes * catheter.reaches > 0.99;
  return pump === 'running' && open && programmed_mcg_day > 0 && delivered_mcg_day < 1e-6;
}

function Fact(props: { readonly name: string; readonly says: string; readonly bad?: boolean }) {
  return (
    <div>
      <dt>{props.name}</dt>
      <dd class={props.bad === true ? 'num deb-bad' : 'num'}>{props.says}</dd>
    </div>
  );
}

function sayAlarms(alarms: readonly Alarm[], at_s: number): string {
  const ringing = alarms.filter(({ from_s, to_s }) => from_s <= at_s && at_s < to_s);
  return ringing.map(({ why }) => words.why[why]).join(', ') || words.noAlarm;
}
