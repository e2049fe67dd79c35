/** What undo names when the chain of a plan is broken. */
export const breakPlan = {
  broken: (fault: string) => `Broken: ${fault}`,
  changed: (fault: string) => `Changed: ${fault}`,
  removed: (fault: string) => `Taken back: ${fault}`,
  mended: (fault: string) => `Mended: ${fault}`,
  unmended: (fault: string) => `Left broken: ${fault}`,
  interrogated: 'Interrogation',
};
