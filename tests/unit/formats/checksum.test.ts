import { crc32 } from 'node:zlib';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { checksum } from '../../../src/formats/checksum';

test('the checksum of a text is the CRC-32 of its UTF-16 bytes', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) => {
      expect(checksum(text)).toBe(
        crc32(Buffer.from(text, 'utf16le')).toString(16).padStart(8, '0'),
      );
    }),
  );
});

test('any one changed character changes it', () => {
  fc.assert(
    fc.property(fc.string({ minLength: 1 }), fc.nat(), fc.nat(0xffff), (text, where, unit) => {
      const at = where % text.length;
      const changed = text.slice(0, at) + String.fromCharCode(unit) + text.slice(at + 1);
      fc.pre(changed !== text);
      expect(checksum(changed)).not.toBe(checksum(text));
    }),
  );
});
