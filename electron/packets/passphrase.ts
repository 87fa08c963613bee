const nodeCrypto = process.getBuiltinModule('node:crypto');

const magic = Buffer.from('PLNMSEAL');
const version = 1;
const saltBytes = 16;
const nonceBytes = 12;
const halfBytes = 32;
const tagBytes = 16;
const headBytes = magic.length + 4 + saltBytes + nonceBytes + halfBytes;

/** What scrypt costs: 2^17 blocks of 8 × 128 bytes are 128 MB, and about half a second. */
const usualCost = { logN: 17, r: 8, p: 1 };
/** A file says itself what it costs to try a passphrase on it; beyond this nobody tries. */
const mostCost = { logN: 18, r: 8, p: 2 };

export type Unsealed =
  | { readonly kind: 'plain'; readonly bytes: Uint8Array }
  | { readonly kind: 'wrong-passphrase' }
  | { readonly kind: 'damaged'; readonly detail: string }
  | { readonly kind: 'unsafe'; readonly detail: string }
  | { readonly kind: 'newer' };

/** Whether these bytes are ones that `seal` made. */
export function isSealed(bytes: Uint8Array): boolean {
  return bytes.length >= magic.length && magic.equals(bytes.subarray(0, magic.length));
}

/**
 * The bytes behind a passphrase: AES-256-GCM under a key of scrypt. Half of what scrypt gives is the key, the other half stands
 * in the head, so that a wrong passphrase can be told from a damaged file; the head is sealed with the rest.
 */
export function seal(bytes: Uint8Array, passphrase: string, cost = usualCost): Uint8Array<ArrayBuffer> {
  const salt = nodeCrypto.randomBytes(saltBytes);
  const nonce = nodeCrypto.randomBytes(nonceBytes);
  const [key, proof] = derived(passphrase, salt, cost);
  const head = Buffer.concat([magic, Buffer.from([version, cost.logN, cost.r, cost.p]), salt, nonce, proof]);
  const cipher = nodeCrypto.createCipheriv('aes-256-gcm', key, nonce).setAAD(head);
  const sealed = [head, cipher.update(bytes), cipher.final(), cipher.getAuthTag()];
  return new Uint8Array(Buffer.concat(sealed));
}

export function unseal(sealed: Uint8Array, passphrase: string): Unsealed {
  const head = Buffer.from(sealed.subarray(0, headBytes));
  if (head[magic.length] !== undefined && head[magic.length] !== version) return { kind: 'newer' };
  if (sealed.length < headBytes + tagBytes) return { kind: 'damaged', detail: 'cut off' };
  const [logN = 0, r = 0, p = 0] = head.subarray(magic.length + 1);
  if (logN < 1 || r < 1 || p < 1 || logN > mostCost.logN || r > mostCost.r || p > mostCost.p)
    return { kind: 'unsafe', detail: `a passphrase that costs ${logN}/${r}/${p}` };
  const salt = head.subarray(magic.length + 4, magic.length + 4 + saltBytes);
  const nonce = head.subarray(-(halfBytes + nonceBytes), -halfBytes);
  const [key, proof] = derived(passphrase, salt, { logN, r, p });
  if (!nodeCrypto.timingSafeEqual(proof, head.subarray(-halfBytes))) return { kind: 'wrong-passphrase' };
  try {
    const decipher = nodeCrypto.createDecipheriv('aes-256-gcm', key, nonce).setAAD(head);
    decipher.setAuthTag(sealed.subarray(-tagBytes));
    const content = decipher.update(sealed.subarray(headBytes, -tagBytes));
    return { kind: 'plain', bytes: new Uint8Array(Buffer.concat([content, decipher.final()])) };
  } catch {
    return { kind: 'damaged', detail: 'it was changed since it was written' };
  }
}

/** The same letters typed on another keyboard may be composed in another way. */
function derived(
  passphrase: string,
  salt: Uint8Array,
  { logN, r, p }: typeof usualCost,
): readonly [key: Buffer, proof: Buffer] {
  const N = 2 ** logN;
  const options = { N, r, p, maxmem: 128 * r * (N + p) + 1_000_000 };
  const both = nodeCrypto.scryptSync(passphrase.normalize('NFC'), salt, 2 * halfBytes, options);
  return [both.subarray(0, halfBytes), both.subarray(halfBytes)];
}
