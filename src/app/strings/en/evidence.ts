import { protocol } from './evidence-protocol.ts';

/** Texts of published against predicted. */
export const evidence = {
  title: 'Published and predicted',
  loading: 'Reading the evidence files\u2026',
  failed: 'The evidence could not be loaded.',
  retry: 'Try again',

  uses: {
    label: 'Which results',
    names: { fit: 'Fit', check: 'Check', target: 'Targets' },
    tab: (name: string, count: number) => `${name} ${count}`,
    says: {
      fit: 'Papers that the parameters were fitted to: how well the model can repeat what it has seen.',
      check: 'Papers that the fit has never seen: how far the model can be trusted beyond them.',
      target:
        'Teaching targets: values this project was designed to. Nobody has published them as observations; reached or not, they say nothing about patients, and they count nowhere else.',
    },
    warning: 'Not evidence',
  },

  totals: {
    inside: (inside: number, of: number) => `${inside} of ${of} inside`,
    share: (percent: number, studies: number) =>
      `${percent}\u00a0% inside, each of ${studies} ${studies === 1 ? 'study' : 'studies'} weighing one`,
    errors: (said: readonly string[]) => `mean error ${said.join(', ')}`,
    points: (name: string, points: string) => `${points} points of ${name}`,
    ashworth: 'Ashworth',
    spasm: 'spasm score',
    changed: 'Your changes to the model are not in these rows: open a study to see what they do there.',
    made: (patients: number, seed: number) =>
      `${patients} simulated patients a study, seed ${seed}, shipped model`,
  },

  filters: {
    label: 'Which rows',
    class: 'Class',
    every: 'every class',
    misses: 'Misses only',
    search: 'Search',
    placeholder: 'study, readout, words',
    found: (rows: number, studies: number) =>
      `${rows} ${rows === 1 ? 'readout' : 'readouts'}, ${studies} ${studies === 1 ? 'study' : 'studies'}`,
    none: 'No readout fits these filters.',
    clear: 'Clear the filters',
  },

  classes: {
    pharmacokinetics: 'Pharmacokinetics',
    bolus: 'Bolus',
    infusion: 'Infusion',
    cerebral: 'Cerebral origin',
    oral: 'By mouth',
    'dose over months': 'Dose over months',
    withdrawal: 'Withdrawal',
    overdose: 'Overdose',
  },

  axis: {
    below: 'lower',
    interval: 'published interval',
    above: 'higher',
    key: {
      interval: 'published interval',
      published: 'published',
      predicted: 'predicted',
      miss: 'predicted, outside',
      clipped: 'further out',
    },
    says: 'Each row has a linear scale of its own: the bar is its published interval, with as much again to either side; what lies further out is an arrow. Predictions stand where they are judged, rounded to what the model shows.',
    row: (published: string, predicted: string, verdict: string) =>
      `published ${published}, predicted ${predicted}, ${verdict}`,
  },

  verdicts: {
    inside: 'inside',
    low: 'outside, too low',
    high: 'outside, too high',
    none: 'no prediction',
  },

  table: {
    button: 'Table',
    title: 'Published and predicted as a table',
    caption: 'The rows shown, with the interval each is judged by',
    study: 'Study',
    year: 'Year',
    readout: 'Readout',
    class: 'Class',
    published: 'Published',
    from: 'Interval from',
    to: 'to',
    how: 'How the interval follows',
    unit: 'Unit',
    interval: 'Interval',
    predicted: 'Predicted',
    error: 'Error',
    verdict: 'In or out',
  },

  csv: {
    button: 'CSV',
    label: 'Download the rows shown as CSV',
    file: 'published-and-predicted.csv',
  },

  study: {
    open: (name: string) => `Open ${name}`,
    close: 'Close',
    unknown: (id: string) => `There is no study \u201c${id}\u201d here.`,
    uses: {
      fit: 'Fit: the parameters were fitted to this.',
      check: 'Check: the fit has never seen this.',
      target: 'Teaching target: not evidence.',
    },
    source: 'Source',
    link: 'Open the source',
    what: 'What it was',
    population: 'Who, as simulated',
    protocol: 'Protocol, as simulated',
    arm: (id: string) => `Arm \u201c${id}\u201d`,
    readouts: 'Published and predicted',
    now: 'With your changes',
    omitted: 'Left out',
    omittedNone: 'Nothing that the source reports is left out.',
    why: 'Why it is missed:',
    note: 'Note:',
    noReason: 'The reason is not written down.',
    how: (how: string) => `interval: ${how}`,
    reads: 'Read as the patients\u2019',
    statistics: { mean: 'mean', median: 'median', share: 'share' },
  },

  curves: {
    title: 'The model over this protocol',
    running: (patients: number) =>
      patients === 0 ? 'Simulating the first patients\u2026' : `${patients} patients so far\u2026`,
    done: (patients: number) => `${patients} simulated ${patients === 1 ? 'patient' : 'patients'}`,
    typical: 'One typical patient: nothing is drawn at random, so there is no band.',
    band: 'Line: median, of chances the mean, which is the share of patients. Band: the middle nine tenths of the patients at each time. Scores as patients feel them, without the rater\u2019s error. Open dots and bars: published, with the interval.',
    changed: 'These curves are of your changed model.',
    shippedEquations:
      'These curves have your changed parameters but the shipped equations: what you wrote into an equation is not in them.',
    failed: (said: string) => `The curves could not be computed. (${said})`,
    none: 'Nothing in this study has a course over time that could be drawn.',
    stopped: 'The changed model cannot be run over this protocol.',
    inArm: (arm: string) => `arm \u201c${arm}\u201d, `,
    chart: (quantity: string, unit: string) => (unit === '' ? quantity : `${quantity}, ${unit}`),
    since: (unit: string, began: string) => `${unit} after ${began}`,
    times: { min: 'minutes', h: 'hours', d: 'days', mo: 'months' },
    finding: (quantity: string, start: string, end: string, when: string) =>
      `${quantity}: ${start} at the start, ${end} ${when}.`,
    published: (value: string, interval: string, when: string) => `Published ${value} (${interval}) ${when}.`,
    table: 'Numbers of this chart',
    columns: {
      time: 'Time',
      p5: '5\u00a0%',
      median: 'Median',
      mean: 'Mean',
      p95: '95\u00a0%',
      published: 'Published',
    },
  },

  protocol,
};
