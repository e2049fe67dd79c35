/** Texts of the frame around every page. */
export const shell = {
  app: 'ITB Simulator',
  skip: 'Skip to the page',
  nav: 'Pages',
  routes: {
    compare: 'Compare',
    titrate: 'Titrate',
    break: 'Break it',
    rehearse: 'Rehearse',
    drill: 'Calculate',
    card: 'Bedside card',
    model: 'Model and evidence',
  },
  /** Where the bar is narrow. */
  routesShort: {
    compare: 'Compare',
    titrate: 'Titrate',
    break: 'Break it',
    rehearse: 'Rehearse',
    drill: 'Calculate',
    card: 'Card',
    model: 'Model',
  },
  loading: {
    page: 'Loading the page\u2026',
    failed: 'This page could not be loaded. Check the connection, then try again.',
    again: 'Try again',
  },
  changed: {
    mark: (count: number) => `Model changed (${count})`,
    markShort: (count: number) => `Changed (${count})`,
    open: 'Show what differs from the shipped model',
    title: 'The model is changed',
    none: 'The model is as shipped',
    close: 'Close',
  },
  title: (page: string) => `${page} \u2013 ITB Simulator`,

  theme: {
    label: (now: string, next: string) => `Colours: ${now}. Change to ${next}.`,
    names: { system: 'as the system', light: 'light', dark: 'dark' },
  },

  teaching: {
    short: 'Teaching only',
    title: 'For teaching only',
    paragraphs: [
      'This simulator teaches how baclofen by mouth and baclofen from an intrathecal pump differ. It is not a medical device.',
      'Never use it to choose a dose, to program a pump or to treat a person. No curve here says what a real patient will do.',
      'The patients are simulated. The model is a simplification: its numbers are published averages, fits to published results, and assumptions, many of them tuned to our own teaching targets, which are not observations.',
      'For care, follow the drug label, the pump manual, your local protocol and the team that knows the patient.',
      'Nothing you set here leaves this browser.',
    ],
    close: 'Close',
    printed:
      'For teaching only. Not a medical device: never use it to choose a dose, to program a pump or to treat a person. The patients are simulated.',
  },

  notFound: {
    title: 'There is no such page',
    message: (place: string) => `Nothing is at \u201c${place}\u201d.`,
    home: 'Go to Compare',
  },

  crash: {
    title: 'The page stopped working',
    message: 'Something in the simulator failed, so this page can no longer be trusted.',
    kept: 'Your settings are kept in the address of this page. Reload to go on with them.',
    detail: (message: string) => `What it said: ${message}`,
    reload: 'Reload',
  },

  problem: {
    title: 'That did not work',
    dismiss: 'Dismiss',
  },

  engine: {
    path: 'engine',
    failed: 'The curves could not be computed.',
    mend: 'Reload the page; your settings are kept in its address.',
  },
};
