import { decodeText } from '../../formats/decode-text';
import { isMime } from './mime';

export type Sniffed =
  | { kind: 'docx' | 'odt' }
  | { kind: 'rtf' | 'mime' | 'text'; text: string }
  | { kind: 'problem'; message: string };

const PASTE = 'Open it, mark all, copy, and paste the text here.';

/** Files that begin with a sign of their own. */
const SIGNED: [number[], string][] = [
  [[0x25, 0x50, 0x44, 0x46], `is a PDF, which keeps letters and not lines. ${PASTE}`],
  [[0x89, 0x50, 0x4e, 0x47], 'is a picture (PNG). Its words cannot be read; type or paste them.'],
  [[0xff, 0xd8, 0xff], 'is a picture (JPEG). Its words cannot be read; type or paste them.'],
  [[0x47, 0x49, 0x46, 0x38], 'is a picture (GIF). Its words cannot be read; type or paste them.'],
  [
    [0xd0, 0xcf, 0x11, 0xe0],
    'is in Word’s format of before 2007. Save it as .docx, or open it, copy the text and paste it here.',
  ],
  [[0x4d, 0x5a], 'is a program, not an ad.'],
  [[0x7f, 0x45, 0x4c, 0x46], 'is a program, not an ad.'],
];
const RTF = [0x7b, 0x5c, 0x72, 0x74, 0x66];
const ZIP = [0x50, 0x4b, 0x03, 0x04];

const startsWith = (bytes: Uint8Array, sign: number[]) =>
  sign.every((byte, index) => bytes[index] === byte);
const problem = (message: string): Sniffed => ({ kind: 'problem', message });

/** What a file is, by its first bytes and never by its name; its text where it is one. */
export function sniff(bytes: Uint8Array): Sniffed {
  if (!bytes.length) return problem('is empty.');
  if (
    startsWith(bytes, [0xd0, 0xcf, 0x11, 0xe0]) &&
    holds(bytes, 'E\0n\0c\0r\0y\0p\0t\0e\0d\0P\0a\0c\0k\0a\0g\0e')
  )
    return problem(
      'is locked with a password. Open it in its own program, copy the text and paste it here.',
    );
  const signed = SIGNED.find(([sign]) => startsWith(bytes, sign));
  if (signed) return problem(signed[1]);
  if (startsWith(bytes, ZIP)) {
    if (holds(bytes, 'word/document')) return { kind: 'docx' };
    if (holds(bytes, 'application/vnd.oasis.opendocument.text')) return { kind: 'odt' };
    return problem(
      'is a packed file (ZIP), but no Word document. Unpack it, or open it, copy the text and paste it here.',
    );
  }
  const raw = new TextDecoder('latin1').decode(bytes);
  if (startsWith(bytes, RTF)) return { kind: 'rtf', text: raw };
  if (isMime(raw)) return { kind: 'mime', text: raw };
  const text = decodeText(bytes);
  if (!text.trim()) return problem('holds nothing but blanks.');
  const odd =
    text.match(/[\u0000-\u0008\u000e-\u001a\u001c-\u001f\u0080-\u009f\ufffd]/g)?.length ?? 0; // eslint-disable-line no-control-regex
  if (odd > 4 && odd > text.length / 50) return problem('holds no text that can be read.');
  if (/^\s*%PDF-\d/.test(text)) return problem(SIGNED[0]![1]);
  if (/^\s*(?:<\?xml|<!DOCTYPE (?!html)|<svg)/i.test(text) && !/<html\b/i.test(text))
    return problem(`is XML, and no web page. ${PASTE}`);
  return { kind: 'text', text };
}

/** Whether the bytes hold an ASCII name, as a ZIP's entries and its directory do. */
const holds = (bytes: Uint8Array, name: string): boolean =>
  new TextDecoder('latin1').decode(bytes).includes(name);
