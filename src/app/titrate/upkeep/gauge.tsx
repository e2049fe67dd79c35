import type { Upkeep } from '../../../titration/index.ts';
import { sayFlow, sayNumber, withUnit } from '../../numbers/index.ts';
import { titrateText } from '../../strings/titrate.ts';
import { sayDay, sayVolume } from './say.ts';

const words = titrateText.upkeep.gauge;

/** The vessel in the units of the picture. */
const TOP = 7;
const BOTTOM = 121;
/** Where the alarm has room for its two lines. */
const LOWEST_TEXT = 107;

/** The reservoir as a falling gauge: filled to the programmer's count, a dash where the order would have it. */
export function Gauge({ upkeep }: { readonly upkeep: Upkeep }) {
  const { pump, reservoir, dates, flow_mL_day } = upkeep;
  const { programmer_mL, order_mL, apart } = reservoir;
  const heightOf = (mL: number) => BOTTOM - (mL / pump.capacity_mL) * (BOTTOM - TOP);
  const [level, alarm] = [heightOf(programmer_mL), heightOf(pump.low_reservoir_alarm_mL)];
  const capacity = sayVolume(pump.capacity_mL);
  const alarm_mL = sayVolume(pump.low_reservoir_alarm_mL);
  const parts = apart.length > 0;
  return (
    <svg
      class="gauge num"
      viewBox="0 0 132 128"
      role="img"
      aria-label={gaugeFinding(upkeep)}
      data-testid="upkeep-gauge"
      data-value={programmer_mL}
    >
      <clipPath id="upkeep-vessel">
        <rect x="7" y={TOP} width="44" height={BOTTOM - TOP} rx="8" />
      </clipPath>
      <rect class="gauge-vessel" x="6" y="6" width="46" height="116" rx="9" />
      <g clip-path="url(#upkeep-vessel)">
        <rect class="gauge-fill" x="7" y={level} width="44" height={BOTTOM - level} />
        <path class="gauge-level" d={`M7 ${level}H51`} />
      </g>
      {parts && <path class="gauge-order" d={`M6 ${heightOf(order_mL)}H58`} />}
      <path class="gauge-alarm" d={`M6 ${alarm}H58`} />
      <text class="gauge-held" x="62" y="21">
        {sayNumber(programmer_mL, 1)}
        <tspan class="gauge-unit"> mL</tspan>
      </text>
      <text x="62" y="37">
        {words.of(capacity)}
      </text>
      <text x="62" y="55">
        {flow_mL_day === 0 ? words.stopped : withUnit(sayFlow(flow_mL_day), 'mL/day')}
      </text>
      {parts && (
        <text class="gauge-ordered" x="62" y="75">
          {words.order(sayVolume(order_mL))}
        </text>
      )}
      <text class="gauge-alarmed" x="62" y={Math.min(LOWEST_TEXT, alarm - 2)}>
        {words.alarm(alarm_mL)}
      </text>
      {dates.alarm_s !== undefined && (
        <text x="62" y={Math.min(LOWEST_TEXT, alarm - 2) + 14}>
          {titrateText.upkeep.day(sayDay(dates.alarm_s))}
        </text>
      )}
    </svg>
  );
}

/** The picture in a sentence. */
export function gaugeFinding({ pump, reservoir, dates, flow_mL_day }: Upkeep): string {
  const alarm =
    dates.alarm_s === undefined
      ? words.noAlarm
      : words.alarmOn(sayVolume(pump.low_reservoir_alarm_mL), sayDay(dates.alarm_s));
  const said = words.finding(
    sayVolume(reservoir.programmer_mL),
    sayVolume(pump.capacity_mL),
    withUnit(sayFlow(flow_mL_day), 'mL'),
    alarm,
  );
  return reservoir.apart.length === 0 ? said : said + words.apart(sayVolume(reservoir.order_mL));
}
