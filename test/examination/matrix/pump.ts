import { DAY_H, LINE_SOUND, type MatrixRow, ONLY_LUMBAR } from './row.ts';

/** Motor, battery and reservoir. */
export const PUMP_ROWS: readonly MatrixRow[] = [
  {
    row: 'Motor stall after magnetic resonance, still going on',
    fault: 'motor_stall_mri',
    after_h: 6,
    cells: {
      interrogation: ['stall_logged'],
      listen: ['two_tone'],
      residual: ['high'],
      rotor_study: ['rotor_still'],
      ...LINE_SOUND,
    },
    differs: [
      {
        examination: 'residual',
        shows: ['as_expected'],
        reason: 'slightly high in the matrix: hours of flow are far inside the band',
      },
    ],
  },
  {
    row: 'Motor stall, permanent after pairs of stall and recovery',
    fault: 'motor_stall',
    after_h: 5 * DAY_H,
    cells: {
      interrogation: ['stall_logged', 'stall_recovered'],
      listen: ['two_tone'],
      residual: ['high'],
      rotor_study: ['rotor_still'],
      ...LINE_SOUND,
      ...ONLY_LUMBAR,
    },
  },
  {
    row: 'Motor stall, between two bouts',
    fault: 'motor_stall',
    after_h: DAY_H,
    cells: {
      interrogation: ['stall_recovered'],
      listen: ['silent'],
      rotor_study: ['rotor_turns'],
      ...LINE_SOUND,
    },
  },
  {
    row: 'Battery: replacement indicator',
    fault: 'battery_indicator',
    after_h: 5 * DAY_H,
    cells: {
      interrogation: ['replace_by_logged'],
      listen: ['single_tone'],
      residual: ['as_expected'],
      rotor_study: ['rotor_turns'],
      ...LINE_SOUND,
    },
  },
  {
    row: 'Battery: 90 days later',
    fault: 'battery_indicator',
    after_h: 91 * DAY_H,
    cells: {
      interrogation: ['replace_by_logged', 'end_of_service_logged'],
      listen: ['two_tone'],
      rotor_study: ['rotor_still'],
      ...LINE_SOUND,
    },
  },
  {
    row: 'Battery: end of service',
    fault: 'battery_end',
    after_h: 5 * DAY_H,
    boluses_after_h: 1.5 * DAY_H,
    cells: {
      interrogation: ['end_of_service_logged'],
      listen: ['two_tone'],
      residual: ['high'],
      rotor_study: ['rotor_still'],
      ...LINE_SOUND,
      ...ONLY_LUMBAR,
    },
  },
  {
    row: 'Missed refill, low',
    fault: 'missed_refill',
    severity: 0,
    after_h: 6,
    cells: {
      interrogation: ['low_reservoir_logged'],
      listen: ['single_tone'],
      residual: ['as_expected'],
      ...LINE_SOUND,
    },
  },
  {
    row: 'Missed refill, empty',
    fault: 'missed_refill',
    after_h: 2 * DAY_H,
    cells: {
      interrogation: ['empty_logged'],
      listen: ['two_tone'],
      residual: ['as_expected'],
      ...LINE_SOUND,
      ...ONLY_LUMBAR,
    },
  },
  {
    row: 'Over-infusion',
    fault: 'over_infusion',
    after_h: 20 * DAY_H,
    cells: {
      interrogation: ['clean_log'],
      listen: ['silent'],
      residual: ['low'],
      rotor_study: ['rotor_turns'],
      ...LINE_SOUND,
    },
  },
  {
    row: 'Pocket fill, the next day',
    fault: 'pocket_fill',
    after_h: DAY_H,
    cells: {
      interrogation: ['clean_log'],
      listen: ['silent'],
      residual: ['low'],
      rotor_study: ['rotor_turns'],
      ...LINE_SOUND,
      pocket_ultrasound: ['fluid_beside_pump'],
    },
  },
  {
    row: 'Pocket fill, when the pump has run dry',
    fault: 'pocket_fill',
    after_h: 20 * DAY_H,
    cells: { listen: ['two_tone'], residual: ['low'], ...LINE_SOUND, ...ONLY_LUMBAR },
    differs: [
      {
        examination: 'listen',
        shows: ['silent'],
        reason: "the alarm goes by the programmer's count, which still holds what went beside the pump",
      },
    ],
  },
  {
    row: 'Septum leak',
    fault: 'septum_leak',
    after_h: 20 * DAY_H,
    cells: {
      interrogation: ['clean_log'],
      listen: ['single_tone'],
      residual: ['low'],
      rotor_study: ['rotor_turns'],
      ...LINE_SOUND,
      pocket_ultrasound: ['fluid_beside_pump'],
    },
    differs: [
      {
        examination: 'listen',
        shows: ['silent'],
        reason: 'no early alarm: it goes by the count, not by a gauge',
      },
      {
        examination: 'pocket_ultrasound',
        shows: ['pocket_dry'],
        reason: 'the pocket takes up a few tenths of a mL a day as fast as they come',
      },
    ],
  },
];
