/** Words of the text record of one rehearsal, beside those of the record itself. */
export const recordText = {
  teaching: 'Teaching only. No patient data.',
  steps: 'Steps',
};
