const LONGEST_SHOWN = 60;

/** Words of the text as a button shows them. */
export const short = (text: string): string =>
  text.length > LONGEST_SHOWN ? `${text.slice(0, LONGEST_SHOWN)}…` : text;
