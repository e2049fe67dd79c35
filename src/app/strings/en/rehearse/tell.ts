/** What a statement is about; true and untrue, helpful and soothing ones stand together. */
export const TOPICS = ['now', 'going', 'home'] as const;
export type Topic = (typeof TOPICS)[number];

const OF: Readonly<Record<Topic, readonly string[]>> = {
  now: [
    'bladder_first',
    'family_brain',
    'family_error',
    'family_fine',
    'family_overdose',
    'family_pump',
    'normal_burning',
    'only_infection',
    'stop_and_tell',
    'think_pump',
    'tired_from_trip',
    'too_much_drug',
    'family_dysreflexia',
  ],
  going: [
    'ambulance',
    'come_next_week',
    'come_today',
    'family_plan',
    'family_sleep',
    'go_home',
    'tablets_for_fever',
    'wait_for_check',
  ],
  home: [
    'alarm_meaning',
    'always_restarts',
    'ask_before_scan',
    'ignore_beep',
    'know_signs',
    'overdose_signs',
    'refill_date',
  ],
};

/** Texts of what is told to patient and family. */
export const tellText = {
  title: 'Tell patient or family',
  sub: 'in these words',
  whom: 'To whom',
  to: { patient: 'To the patient', family: 'To the family' },
  find: 'Find words: come, alarm, sleep',
  nothing: 'Nothing with these words.',
  topics: {
    now: 'What is going on',
    going: 'What happens next',
    home: 'For home: alarms, signs, appointments',
  },
  of: OF,
  quote: (said: string) => `\u201c${said}\u201d`,
  before: (clock: string) => `said ${clock}`,
  choose: 'Choose what to say.',
  say: (count: number) => (count > 1 ? `Say these ${count}` : 'Say it'),
};
