import type { SyndromeKey } from '../../../../diagnosis/card/index.ts';

/** Texts of the bedside card; they come with its page. */
export const cardText = {
  title: 'Bedside card',
  heading: 'Hot, stiff or floppy with a baclofen pump: what is it?',
  sub: 'Seven emergencies that look alike, and the first ten minutes of each.',
  print: 'Print the card',
  chooser: 'Syndrome',
  compare: 'Compare with',
  alone: 'nothing',
  scroll: 'Seven syndromes side by side: scroll to the right for the rest.',
  short: {
    withdrawal: 'Withdrawal',
    overdose: 'Overdose',
    dysreflexia: 'Dysreflexia',
    sepsis: 'Sepsis',
    malignant_hyperthermia: 'Malignant hyperthermia',
    neuroleptic_malignant: 'Neuroleptic malignant',
    serotonin: 'Serotonin',
  } satisfies Readonly<Record<SyndromeKey, string>>,
  always: 'Always',
  table: 'Seven syndromes side by side: what tells them apart and the first ten minutes',
  feature: 'Compared',
  first: 'First ten minutes',
  never: 'Not',
  unchecked: 'unchecked',
  local: {
    title: 'Local numbers',
    says: 'Type them before you print, or leave the lines for a pen. Nothing typed here is kept.',
    lines: ['ITB team on call', 'Emergency call', 'Pharmacy', 'Pump manufacturer'],
  },
  sources: {
    title: 'Where it comes from',
    says: 'Numbers on the card stand for these. "Unchecked": recalled, or from a weak source; ask locally.',
    own: 'No number: a ruling or an assumption of this project.',
    unnamed: (key: string) => `${key} (no author known)`,
    statements: 'Every statement with its grade',
    legend: '"Unchecked": recalled, or from a weak source. No number: a ruling of this project.',
    rule: 'Local orders come first. Doses are for adults.',
    spoken: (numbers: readonly number[]) => (numbers.length === 0 ? '' : `, source ${numbers.join(' and ')}`),
  },
  grades: {
    measured: 'printed',
    derived: 'derived',
    fitted: 'fitted',
    assumption: 'assumption',
  },
};
