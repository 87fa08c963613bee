/**
 * An import of `node:crypto` brings all of the Web Crypto API with it, which would be a good part of what the start of the
 * application has to load.
 */
const nodeCrypto = process.getBuiltinModule('node:crypto');

/** In hexadecimal digits. */
export function sha256(...parts: readonly (Uint8Array | string)[]): string {
  const hash = nodeCrypto.createHash('sha256');
  for (const part of parts) hash.update(part);
  return hash.digest('hex');
}

export function uniqueName(): string {
  return nodeCrypto.randomUUID();
}
