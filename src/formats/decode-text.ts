/** What a page or an XML file says of its own encoding, near its front. */
const DECLARED =
  /<\?xml[^>]{0,100}encoding=["']([\w-]{2,30})|<meta[^>]{0,200}charset=["']?([\w-]{2,30})/i;

function decoderOf(label: string): TextDecoder | undefined {
  try {
    return new TextDecoder(label);
  } catch {
    return undefined;
  }
}

/** UTF-16 by its byte-order mark, else what the file declares, else UTF-8, else the old Western encoding that Windows programs write. */
export function decodeText(bytes: Uint8Array, declared = ''): string {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return new TextDecoder('utf-16le').decode(bytes);
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return new TextDecoder('utf-16be').decode(bytes);
  try {
    const isUtf8 = !declared || /^utf-?8$/i.test(declared);
    const text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    if (isUtf8 && !isSevenBit(text)) return text;
  } catch {
    // Then it is in an older encoding.
  }
  const front = new TextDecoder('latin1').decode(bytes.subarray(0, 2000));
  const found = DECLARED.exec(front);
  const label = declared || (found?.[1] ?? found?.[2] ?? '');
  const decoder = label && !/^utf-?16/i.test(label) ? decoderOf(label) : undefined;
  return (decoder ?? fallback(bytes)).decode(bytes);
}

/** Text of plain ASCII may still be in an encoding that shifts with escapes. */
const isSevenBit = (text: string) => text.includes('\u001b');

function fallback(bytes: Uint8Array): TextDecoder {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    return new TextDecoder('utf-8');
  } catch {
    return new TextDecoder('windows-1252');
  }
}
