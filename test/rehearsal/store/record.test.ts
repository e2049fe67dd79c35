import { expect, test } from 'vitest';
import { recordOf, recordText, reportOf } from '../../../src/rehearsal/index.ts';
import { at, call, critical, harmful, playWith, scenarioWith } from '../score/plays.ts';

const scenario = scenarioWith({
  criticals: [
    critical('suspect', { says: 'Suspect delivery', bold: true, within_min: 15 }),
    critical('team', { says: 'Call the ITB team', need: { called: { to: ['itb_team'] } } }),
    critical('film', { says: 'Film of pump and catheter', bold: true, objective: 'restore' }),
  ],
  harmfuls: [harmful('wait', { says: 'Wait for cultures' }), harmful('calm', { says: 'Haloperidol' })],
  debrief: {
    title: 'Off the pump',
    questions: [
      { phase: 'reactions', asks: 'How was it?' },
      { phase: 'analysis', asks: 'What did the log say?' },
      { phase: 'analysis', asks: 'Of another draw?', variants: ['stall'] },
    ],
    points: [],
    what_ifs: [],
  },
});
const play = playWith(scenario, {
  marks: { 'critical/suspect': 12, 'critical/team': 42, 'harmful/calm': 65 },
  calls: [call('itb_team', 42, 4)],
  thoughts: [{ at_s: at(12), state: 'withdrawal', sure_percent: 60 }],
});
const report = reportOf(play);

test('the record says what was asked for, what was done and when', () => {
  const text = recordText(report, play, ['', 'Nothing about the catheter.', 'Not asked.']);
  expect(text).toContain('Scenario: 4, Off the pump');
  expect(text).toContain('What was wrong: The catheter had come off the pump.');
  expect(text).toContain('[ ] Not passed');
  expect(text).toContain('Score: 25 % (80 % to pass), 9 of 35 points');
  expect(text).toContain('Why not: missed what must not be missed: Film of pump and catheter');
  expect(text).toContain('[x] Suspect delivery (must not be missed): on time, 0:12; 0:15 allowed');
  expect(text).toContain('[ ] Call the ITB team: late, 0:42; 0:30 allowed');
  expect(text).toContain('[ ] Film of pump and catheter (must not be missed): missed; 0:30 allowed');
  expect(text).toContain('Wait for cultures: avoided');
  expect(text).toContain('Haloperidol: done at 1:05');
  expect(text).toContain('0:42 ITB team: 4 of 5');
  expect(text).toContain('First right suspicion: 0:12');
  expect(text).toContain('Delivery restored: never');
  expect(text).toContain('What did the log say?: Nothing about the catheter.');
  expect(text).not.toContain('How was it?');
  expect(text).not.toContain('Of another draw?');
});

test('a section with nothing in it is left out', () => {
  expect(recordOf(report, play).map(({ title }) => title)).not.toContain('Questions');
});
