import { type Attack, noise, utf8 } from './hostile.ts';
import { type MadeEntry, makeZip } from './zipMaker.ts';

export type Parts = Readonly<Record<string, Uint8Array>>;

/** Unpacked, far more than any file of ours. */
export const bomb = new Uint8Array(300_000_000);
const small = new Uint8Array(100_000_000);

/** What can be done with any file that is a zip; `main` is a part that its reader has to read. */
export function zipAttacks(parts: Parts, main: string): readonly Attack[] {
  const good = Object.entries(parts).map(([name, content]): MadeEntry => ({ name, content }));
  const whole = makeZip(good);
  const changed = (change: Partial<MadeEntry>) => () =>
    makeZip(good.map((entry) => (entry.name === main ? { ...entry, ...change } : entry)));
  const beside =
    (...more: readonly Partial<MadeEntry>[]) =>
    () =>
      makeZip([...good, ...more.map((entry) => ({ name: 'more', content: utf8('x'), ...entry }))]);
  const cut = (share: number) => () => whole.slice(0, Math.floor(whole.length * share));
  const unsafe = ['unsafe'];
  const damaged = ['damaged'];
  const attacks: readonly (readonly [string, () => Uint8Array, readonly string[]])[] = [
    ['a bomb of 300 MB that says so', changed({ content: bomb }), unsafe],
    ['a bomb of 300 MB that says it has 1 kB', changed({ content: bomb, size: 1000 }), unsafe],
    ['a part that says it has 2 GB', changed({ size: 0x7fff_ffff }), unsafe],
    [
      'a part that says more than its bytes can hold',
      changed({ content: utf8('{}'), size: 20_000_000 }),
      unsafe,
    ],
    ['a part that says less than it holds', changed({ size: 10 }), unsafe],
    [
      'a part that says a byte more than it holds',
      changed({ size: (parts[main]?.length ?? 0) + 1 }),
      damaged,
    ],
    [
      'a zip in a zip',
      changed({ content: makeZip([{ name: 'bomb', content: small }]) }),
      ['damaged', 'not-a-list', 'unsafe'],
    ],
    [
      'a thousand names for the same bytes',
      beside(...Array.from({ length: 900 }, (_, n) => ({ name: `n${n}`, isOverFirst: true }))),
      unsafe,
    ],
    ['a part laid over another', beside({ name: 'over', isOverFirst: true }), unsafe],
    ['a path out of the folder', beside({ name: '../../evil.exe' }), unsafe],
    ['a path out of the folder further down', beside({ name: 'a/b/../../../evil' }), unsafe],
    ['an absolute path', beside({ name: '/etc/passwd' }), unsafe],
    ['a path of another drive', beside({ name: 'C:/Windows/evil.dll' }), unsafe],
    ['a path with backslashes', beside({ name: '..\\..\\evil.exe' }), unsafe],
    ['a name with a zero in it', beside({ name: 'good.txt\0.exe' }), unsafe],
    [
      'a link',
      beside({ name: 'link', content: utf8('/etc/passwd'), mode: 0o120_777, isStored: true }),
      unsafe,
    ],
    ['a device', beside({ name: 'device', mode: 0o060_600 }), unsafe],
    ['the same part twice', beside({ name: main, content: utf8('<other/>') }), unsafe],
    ['the same part in capitals', beside({ name: main.toUpperCase() }), unsafe],
    ['a part that is called otherwise before it', changed({ localName: main.replace(/^./u, 'z') }), unsafe],
    ['an encrypted part', changed({ flags: 1 }), unsafe],
    ['a part packed in a way of its own', changed({ method: 12 }), damaged],
    ['a part with another checksum', changed({ crc: 1 }), damaged],
    [
      'a part that is noise',
      changed({ content: noise(2000), isStored: true, method: 8 }),
      [...damaged, ...unsafe],
    ],
    ['sizes of zip64', changed({ size: 0xffff_ffff, packedSize: 0xffff_ffff }), unsafe],
    ['a count of zip64', () => makeZip(good, { count: 0xffff }), unsafe],
    ['several disks', () => makeZip(good, { disk: 3 }), unsafe],
    ['a part on another disk', changed({ disk: 2 }), unsafe],
    ['a directory somewhere else', () => makeZip(good, { start: 7 }), damaged],
    ['more parts than it counts', () => makeZip(good, { count: 1 }), damaged],
    [
      'five thousand parts',
      beside(...Array.from({ length: 5000 }, (_, n) => ({ name: `part${n}` }))),
      unsafe,
    ],
    ['something behind the end', () => joined(whole, utf8('and more')), damaged],
    ['a letter less', () => whole.slice(0, -1), damaged],
    ['a tenth of it', cut(0.1), damaged],
    ['half of it', cut(0.5), damaged],
    ['nearly all of it', cut(0.99), damaged],
    ['nothing but its end', () => whole.slice(-22), ['damaged', 'not-a-packet']],
    [
      'bytes that are no text',
      changed({ content: joined(parts[main] ?? utf8(''), new Uint8Array([0xff, 0xfe, 0xc0])) }),
      damaged,
    ],
  ];
  return attacks.map(([name, make, kinds]) => ({ name, make, kinds }));
}

export function joined(...parts: readonly Uint8Array[]): Uint8Array<ArrayBuffer> {
  return new Uint8Array(Buffer.concat(parts));
}

/** Files of another kind under this name. */
export function wrongTypes(kinds: readonly string[]): readonly Attack[] {
  const png = joined(new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]), noise(5000));
  const attacks: readonly (readonly [string, Uint8Array])[] = [
    ['a picture', png],
    ['a program', joined(utf8('MZ\u0000\u0003'), noise(5000))],
    ['a PDF', joined(utf8('%PDF-1.7\n'), noise(5000))],
    ['a database', joined(utf8('SQLite format 3\0'), noise(5000))],
    ['a web page', utf8('<!DOCTYPE html><html><script>alert(1)</script></html>')],
    ['noise', noise(100_000)],
    ['noise that begins as a zip', joined(new Uint8Array([0x50, 0x4b, 3, 4]), noise(100_000))],
  ];
  return attacks.map(([name, bytes]) => ({ name, make: () => bytes, kinds }));
}
