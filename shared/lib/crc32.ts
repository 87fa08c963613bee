const size = 256;

/** Four tables in one, so that four bytes are looked up at a time: packets have megabytes. */
const tables = new Uint32Array(4 * size);
for (let byte = 0; byte < size; byte += 1) {
  let value = byte;
  for (let bit = 0; bit < 8; bit += 1) value = value & 1 ? (value >>> 1) ^ 0xedb8_8320 : value >>> 1;
  tables[byte] = value;
}
for (let at = size; at < tables.length; at += 1) {
  const before = entry(at - size);
  tables[at] = (before >>> 8) ^ entry(before & 0xff);
}

function entry(at: number): number {
  return tables[at] ?? 0;
}

/** The checksum that a zip keeps of each entry: CRC-32 as in APPNOTE 4.4.7, an unsigned 32-bit number. */
export function crc32(bytes: Uint8Array): number {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const inFours = bytes.length - (bytes.length % 4);
  let crc = 0xffff_ffff;
  for (let at = 0; at < inFours; at += 4) {
    const four = crc ^ view.getUint32(at, true);
    crc =
      entry(3 * size + (four & 0xff)) ^
      entry(2 * size + ((four >>> 8) & 0xff)) ^
      entry(size + ((four >>> 16) & 0xff)) ^
      entry(four >>> 24);
  }
  for (let at = inFours; at < bytes.length; at += 1)
    crc = (crc >>> 8) ^ entry((crc ^ (bytes[at] ?? 0)) & 0xff);
  return (crc ^ 0xffff_ffff) >>> 0;
}
