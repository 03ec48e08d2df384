import { brotliDecompressSync } from 'node:zlib';

/**
 * The code points that a WOFF2 file has glyphs for, from its `cmap` table.
 *
 * @see https://www.w3.org/TR/WOFF2/#table_dir_format
 * @see https://learn.microsoft.com/typography/opentype/spec/cmap
 */
export function codePointsOf(font: Buffer): ReadonlySet<number> {
  const cmap = cmapOf(font);
  const points = new Set<number>();
  for (let table = 0; table < cmap.readUInt16BE(2); table += 1) {
    const subtable = cmap.subarray(cmap.readUInt32BE(8 + table * 8));
    const format = subtable.readUInt16BE(0);
    if (format === 12) addSegmentedCoverage(subtable, points);
    if (format === 4) addSegmentMapping(subtable, points);
  }
  return points;
}

function cmapOf(font: Buffer): Buffer {
  let at = 48;
  const base128 = () => {
    let value = 0;
    for (;;) {
      const byte = font.readUInt8(at);
      at += 1;
      value = value * 128 + (byte & 127);
      if (byte < 128) return value;
    }
  };
  let offset = 0;
  let place = { start: 0, end: 0 };
  for (let table = 0; table < font.readUInt16BE(12); table += 1) {
    const flags = font.readUInt8(at);
    at += 1;
    const known = flags & 63;
    if (known === 63) at += 4;
    const length = base128();
    // `glyf` and `loca`, 10 and 11, are rewritten at version 0, other tables at any other.
    const rewritten = known === 10 || known === 11 ? flags >> 6 === 0 : flags >> 6 !== 0;
    const stored = rewritten ? base128() : length;
    if (known === 0) place = { start: offset, end: offset + stored };
    offset += stored;
  }
  const tables = brotliDecompressSync(font.subarray(at, at + font.readUInt32BE(20)));
  return tables.subarray(place.start, place.end);
}

function addSegmentedCoverage(table: Buffer, points: Set<number>): void {
  for (let group = 0; group < table.readUInt32BE(12); group += 1) {
    const first = table.readUInt32BE(16 + group * 12);
    const last = table.readUInt32BE(20 + group * 12);
    for (let point = first; point <= last; point += 1) points.add(point);
  }
}

function addSegmentMapping(table: Buffer, points: Set<number>): void {
  const size = table.readUInt16BE(6);
  for (let at = 0; at < size; at += 2) {
    const last = table.readUInt16BE(14 + at);
    const first = table.readUInt16BE(16 + size + at);
    const delta = table.readUInt16BE(16 + 2 * size + at);
    const rangeAt = 16 + 3 * size + at;
    const range = table.readUInt16BE(rangeAt);
    for (let point = first; point <= last && point < 0xffff; point += 1) {
      const glyph =
        range === 0
          ? (point + delta) & 0xffff
          : table.readUInt16BE(rangeAt + range + (point - first) * 2);
      if (glyph !== 0) points.add(point);
    }
  }
}
