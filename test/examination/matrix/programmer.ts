import { DAY_H, LINE_SOUND, type MatrixRow, ONLY_LUMBAR, PUMP_SOUND } from './row.ts';

/** Programmer, drug and procedure. */
export const PROGRAMMER_ROWS: readonly MatrixRow[] = [
  {
    row: 'Programming: a daily dose keyed in for every hour',
    fault: 'flex_per_hour',
    after_h: DAY_H,
    cells: {
      interrogation: ['clean_log', 'prescription_differs'],
      listen: ['silent'],
      residual: ['low'],
      ...LINE_SOUND,
    },
  },
  {
    row: 'Programming: left stopped',
    fault: 'pump_left_stopped',
    after_h: 5 * DAY_H,
    boluses_after_h: 1.5 * DAY_H,
    cells: {
      interrogation: ['stopped_logged', 'prescription_differs'],
      listen: ['two_tone'],
      residual: ['high'],
      rotor_study: ['rotor_still'],
      ...LINE_SOUND,
      ...ONLY_LUMBAR,
    },
  },
  {
    row: 'Programming: left at minimum rate',
    fault: 'pump_left_at_minimum',
    after_h: 5 * DAY_H,
    cells: {
      interrogation: ['clean_log', 'prescription_differs'],
      listen: ['two_tone'],
      residual: ['high'],
      rotor_study: ['rotor_still'],
      ...LINE_SOUND,
    },
    differs: [
      {
        examination: 'listen',
        shows: ['silent'],
        reason: 'a pump at minimum rate is not stopped: nothing rings',
      },
      { examination: 'rotor_study', shows: ['rotor_turns'], reason: 'at minimum rate it turns, slowly' },
    ],
  },
  {
    row: 'Stronger drug filled than ordered',
    fault: 'stronger_drug_filled',
    after_h: 2 * DAY_H,
    cells: { interrogation: ['clean_log'], listen: ['silent'], residual: ['as_expected'], ...LINE_SOUND },
  },
  {
    row: 'Weaker drug filled than ordered',
    fault: 'weaker_drug_filled',
    after_h: 5 * DAY_H,
    cells: {
      interrogation: ['clean_log'],
      listen: ['silent'],
      residual: ['as_expected'],
      ...LINE_SOUND,
      ...ONLY_LUMBAR,
    },
  },
  {
    row: 'Concentration entered too low',
    fault: 'concentration_entered_low',
    after_h: 5 * DAY_H,
    cells: {
      interrogation: ['prescription_differs'],
      listen: ['silent'],
      residual: ['as_expected'],
      ...LINE_SOUND,
    },
    differs: [
      {
        examination: 'residual',
        shows: ['low'],
        reason:
          "normal in the matrix means the programmer's count; by the ruling it is held against the order",
      },
    ],
  },
  {
    row: 'Bridge forgotten, stronger drug',
    fault: 'bridge_forgotten_stronger',
    after_h: DAY_H,
    cells: { ...PUMP_SOUND, ...LINE_SOUND },
  },
  {
    row: 'Bridge forgotten, weaker drug',
    fault: 'bridge_forgotten_weaker',
    after_h: 6,
    cells: { ...PUMP_SOUND, ...LINE_SOUND },
  },
  {
    row: 'Flush of the side port without aspirating',
    fault: 'side_port_flush',
    after_h: 1,
    cells: { ...PUMP_SOUND, ...LINE_SOUND },
  },
];
