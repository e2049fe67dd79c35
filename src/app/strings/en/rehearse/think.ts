const n = '\u00a0';

/** Texts of a working diagnosis. */
export const thinkText = {
  title: 'I think \u2026',
  sub: 'a working diagnosis; it need not be certain',
  state: 'What the patient is in',
  cause: 'What may be behind it',
  noCause: 'I do not know yet',
  sure: 'How sure',
  percent: (value: number) => `${value}${n}%`,
  guess: 'a guess',
  certain: 'certain',
  choose: 'Choose what the patient is in.',
  again: 'You can think again at any time. The first time counts as your first suspicion.',
  say: 'Say it',
};
