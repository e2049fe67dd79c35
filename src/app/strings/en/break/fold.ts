/** Texts of the door to Break it on other pages. */
export const breakFold = {
  title: 'Break it',
  sub: 'Break the chain at a place, and read where the drug goes',
  open: 'Break the chain',
  close: 'Close',
};
