/** The type by which macOS knows a picture of that many pixels. */
const icnsTypes = { 16: 'icp4', 32: 'icp5', 64: 'icp6', 128: 'ic07', 256: 'ic08', 512: 'ic09', 1024: 'ic10' };
const largestInIco = 256;

/**
 * An icon file of Windows from PNG files, which it takes as they are (since Vista).
 * @param {readonly { size: number, png: Uint8Array }[]} pictures size in pixels of the side; those above 256 are left out
 */
export function icoOf(pictures) {
  const used = pictures.filter(({ size }) => size <= largestInIco);
  const directory = Buffer.alloc(6 + 16 * used.length);
  directory.writeUInt16LE(1, 2);
  directory.writeUInt16LE(used.length, 4);
  let offset = directory.length;
  used.forEach(({ size, png }, index) => {
    const at = 6 + 16 * index;
    // 256 does not fit into its byte and is written as 0.
    directory.writeUInt8(size % 256, at);
    directory.writeUInt8(size % 256, at + 1);
    directory.writeUInt16LE(1, at + 4);
    directory.writeUInt16LE(32, at + 6);
    directory.writeUInt32LE(png.length, at + 8);
    directory.writeUInt32LE(offset, at + 12);
    offset += png.length;
  });
  return Buffer.concat([directory, ...used.map(({ png }) => png)]);
}

/**
 * An icon file of macOS from PNG files.
 * @param {readonly { size: number, png: Uint8Array }[]} pictures size in pixels of the side; unknown sizes are left out
 */
export function icnsOf(pictures) {
  const parts = pictures.flatMap(({ size, png }) =>
    icnsTypes[size] ? [header(icnsTypes[size], png.length), png] : [],
  );
  const body = Buffer.concat(parts);
  return Buffer.concat([header('icns', body.length), body]);
}

function header(type, length) {
  const bytes = Buffer.alloc(8);
  bytes.write(type, 0, 'latin1');
  bytes.writeUInt32BE(length + 8, 4);
  return bytes;
}
