import { existsSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { cached, cacheFolder, fromCaller } from '../../scripts/lib/paths.mjs';

describe('the cache', () => {
  let folder = '';

  beforeEach(() => {
    folder = mkdtempSync(path.join(tmpdir(), 'plenum-test-'));
    vi.stubEnv('PLENUM_CACHE', folder);
  });
  afterEach(() => {
    vi.unstubAllEnvs();
    rmSync(folder, { recursive: true });
  });

  it('is where the caller wants it', () => {
    expect(cacheFolder()).toBe(folder);
  });

  it('builds an entry once', async () => {
    const build = vi.fn((content: string) => writeFileSync(path.join(content, 'file'), 'x'));
    const entry = await cached('thing-1', build);
    await cached('thing-1', build);
    expect(build).toHaveBeenCalledTimes(1);
    expect(readdirSync(entry)).toEqual(['file']);
  });

  it('keeps nothing of an entry whose building failed', async () => {
    const failing = (content: string) => {
      writeFileSync(path.join(content, 'half'), 'x');
      throw new Error('no network');
    };
    await expect(cached('thing-1', failing)).rejects.toThrow('no network');
    expect(existsSync(path.join(folder, 'thing-1'))).toBe(false);
    expect(readdirSync(folder)).toEqual([]);
  });
});

it('takes paths as typed by the person, not as npm sees them', () => {
  vi.stubEnv('INIT_CWD', path.resolve('/home/chen'));
  expect(fromCaller('plan.plenum')).toBe(path.resolve('/home/chen/plan.plenum'));
  vi.unstubAllEnvs();
});
