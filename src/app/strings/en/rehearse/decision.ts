/** Texts of a decision that somebody asks for. */
export const decisionText = {
  asks: (who: string) => `${who.charAt(0).toUpperCase()}${who.slice(1)} asks`,
  left: (time: string) => `${time} left`,
  quote: (said: string) => `\u201c${said}\u201d`,
};
