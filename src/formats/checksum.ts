/** The CRC-32 table (IEEE 802.3, reflected polynomial 0xEDB88320). */
const TABLE = Uint32Array.from({ length: 256 }, (_, byte) => {
  let value = byte;
  for (let bit = 0; bit < 8; bit++) value = value & 1 ? (value >>> 1) ^ 0xedb88320 : value >>> 1;
  return value;
});

/**
 * CRC-32 of a text's UTF-16 code units, low byte first, as eight hexadecimal digits. It notices every change of one
 * character; it guards against damage, not against a person who means to deceive. Written here because a save in `pagehide` must not
 * wait, and the browser's own digests all do.
 */
export function checksum(text: string): string {
  let value = 0xffffffff;
  for (let index = 0; index < text.length; index++) {
    const unit = text.charCodeAt(index);
    value = TABLE[(value ^ unit) & 0xff]! ^ (value >>> 8);
    value = TABLE[(value ^ (unit >>> 8)) & 0xff]! ^ (value >>> 8);
  }
  return ((value ^ 0xffffffff) >>> 0).toString(16).padStart(8, '0');
}
