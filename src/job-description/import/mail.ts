const HEADER =
  /^(?:from|to|cc|bcc|subject|date|sent|reply-to|von|an|betreff|gesendet|datum|de|para|assunto|asunto|enviado|objet|envoyé|à|data|fecha)\s*:\s*(.*)$/i;
const SUBJECT = /^(?:subject|betreff|assunto|asunto|objet)\s*:\s*/i;

/** A text whose first lines are a mail's headers: what they say apart from what the mail says. */
export function withoutMailHeaders(text: string): {
  body: string;
  subject: string;
  headers: string[];
} {
  const lines = text.split(/\r\n|[\n\r]/);
  const headers: string[] = [];
  let at = 0;
  while (
    at < lines.length &&
    (!lines[at]!.trim() || HEADER.test(lines[at]!.trim().replace(/^[>*\s]+|\*+/g, '')))
  ) {
    if (lines[at]!.trim()) headers.push(lines[at]!.trim());
    at++;
  }
  const isMail =
    headers.length > 1 &&
    headers.some((line) => /@|^(?:from|von|de)\s*:/i.test(line)) &&
    headers.some((line) => SUBJECT.test(line) || /^(?:from|von|to|an)\s*:/i.test(line));
  if (!isMail) return { body: text, subject: '', headers: [] };
  const subject = headers.find((line) => SUBJECT.test(line))?.replace(SUBJECT, '') ?? '';
  return {
    body: lines.slice(at).join('\n'),
    subject: subject.replace(/^(?:(?:re|fwd?|aw|wg|tr|rv|enc)\s*:\s*)+/i, '').trim(),
    headers,
  };
}
