/** Addresses, handles, hashtags, code and file paths: what they hold is spelled so, whatever it says. */
const NO_PROSE =
  /`[^`\n]{1,200}`|(?<!\w)(?:https?:\/\/|www\.)\S+|(?<![\w.+-])[\w.+-]{1,64}@[\w-]+(?:\.[\w-]+)+|(?<![\w&])[@#][\p{L}_][\w-]*|(?<![\w.-])[\w-]{1,63}(?:\.[\w-]{1,63}){0,4}\.(?:com|org|net|io|dev|ai|co|app|example|eu|uk|de|fr|es|nl|ca|in)\b(?:\/\S*)?|(?<!\S)[~.]?\/[\w.-]+\/[\w./-]*|(?<!\w)[a-zA-Z\d]{1,40}_\w{1,40}/gu;

/** The tokens of a text that are no prose, in the order of the tokens. */
export function proselessTokens(
  text: string,
  tokens: readonly { start: number; end: number }[],
): ReadonlySet<number> {
  const found = new Set<number>();
  let at = 0;
  for (const match of text.matchAll(NO_PROSE)) {
    const end = match.index + match[0].length;
    while (at < tokens.length && tokens[at]!.end <= match.index) at++;
    for (let index = at; index < tokens.length && tokens[index]!.start < end; index++)
      found.add(index);
  }
  return found;
}
