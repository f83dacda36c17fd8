import { decodeText } from '../../formats/decode-text';

/** A mail or a page packed as one, by its headers: “Content-Type: multipart/related; boundary=…”. */
const IS_MIME = /^(?:[\w-]{2,40}:[^\n]{0,500}\r?\n(?:[ \t][^\n]{0,500}\r?\n)*){1,60}/;
/** Parts inside parts deeper than this are no ad's. */
const DEEPEST = 6;

interface Part {
  headers: Map<string, string>;
  body: string;
}

/** Whether a text begins with the headers of a MIME message. */
export const isMime = (text: string): boolean => {
  const headers = IS_MIME.exec(text.trimStart())?.[0] ?? '';
  return (
    /^content-type:/im.test(headers) &&
    /^(?:mime-version|content-transfer-encoding|from|subject|date|message-id):/im.test(headers)
  );
};

/** The words of a mail (.eml) or a page packed as MIME (.doc, .mht): its HTML where it has some, else its text; with the subject. */
export function readMime(binary: string): { text: string; html: string; subject: string } {
  const whole = partOf(binary.trimStart());
  const found = { text: '', html: '' };
  collect(whole, found, 0);
  return { ...found, subject: words(whole.headers.get('subject') ?? '') };
}

function partOf(text: string): Part {
  const [head = '', ...rest] = text.split(/\r?\n\r?\n/);
  const headers = new Map<string, string>();
  for (const line of head.replace(/\r?\n[ \t]+/g, ' ').split(/\r?\n/)) {
    const [, name, value] = /^([\w-]+):\s*(.*)$/.exec(line) ?? [];
    if (name) headers.set(name.toLowerCase(), value ?? '');
  }
  return { headers, body: rest.join('\n\n') };
}

function collect({ headers, body }: Part, found: { text: string; html: string }, depth: number) {
  const type = headers.get('content-type') ?? 'text/plain';
  const boundary = /boundary="?([^";]+)"?/i.exec(type)?.[1];
  if (boundary && depth < DEEPEST) {
    for (const part of body.split(`--${boundary}`).slice(1))
      if (!part.startsWith('--')) collect(partOf(part.replace(/^\r?\n/, '')), found, depth + 1);
    return;
  }
  if (/attachment/i.test(headers.get('content-disposition') ?? '')) return;
  const charset = /charset="?([\w-]+)"?/i.exec(type)?.[1] ?? '';
  const decoded = () =>
    decodeText(bytesOf(body, headers.get('content-transfer-encoding') ?? ''), charset);
  if (/^text\/html/i.test(type)) found.html ||= decoded();
  else if (/^text\/plain/i.test(type)) found.text ||= decoded();
}

function bytesOf(body: string, encoding: string): Uint8Array {
  if (/base64/i.test(encoding)) return latin(atob(body.replace(/[^A-Za-z\d+/=]/g, '')));
  if (!/quoted-printable/i.test(encoding)) return latin(body);
  return latin(
    body
      .replace(/=\r?\n/g, '')
      .replace(/=([\da-f]{2})/gi, (_, code: string) => String.fromCharCode(parseInt(code, 16))),
  );
}

const latin = (text: string): Uint8Array =>
  Uint8Array.from(text, (sign) => sign.charCodeAt(0) & 0xff);

/** A header's words: “=?utf-8?Q?Stelle?=” says “Stelle”. */
const words = (header: string): string =>
  header
    .replace(/\?=\s+=\?/g, '?==?')
    .replace(
      /=\?([\w-]+)\?([bq])\?([^?]*)\?=/gi,
      (_, charset: string, kind: string, text: string) =>
        decodeText(
          bytesOf(
            kind.toLowerCase() === 'b' ? text : text.replace(/_/g, ' '),
            kind.toLowerCase() === 'b' ? 'base64' : 'quoted-printable',
          ),
          charset,
        ),
    );
