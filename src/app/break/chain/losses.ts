import type { DeviceState } from '../../../delivery/index.ts';

/** Of what goes into tissue, the share that leaves at the connector; the rest leaves at or around the tip. */
export function tissueAtConnector({ catheter }: DeviceState): number {
  let flow = 1;
  const lost = { connector: 0, tip: 0 };
  // One unit of flow on its way past each broken place.
  for (const { leaves_at, into, passes } of catheter.breaks) {
    if (into === 'tissue') lost[leaves_at] += flow * (1 - passes);
    flow *= passes;
  }
  lost.tip += flow * (1 - catheter.reaches);
  return lost.connector === 0 ? 0 : lost.connector / (lost.connector + lost.tip);
}
