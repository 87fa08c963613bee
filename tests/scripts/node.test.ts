import { expect, it } from 'vitest';
import { checkNodeVersion } from '../../scripts/lib/node.mjs';
import { Problem } from '../../scripts/lib/say.mjs';

it.each(['20.19.0', '20.20.2', '21.0.0', '24.1.0'])('sets up on Node %s', (version) => {
  expect(() => checkNodeVersion(version)).not.toThrow();
});

it.each(['20.18.9', '18.20.4', '9.0.0'])('names the Node to install instead of %s', (version) => {
  expect(() => checkNodeVersion(version)).toThrow(Problem);
  expect(() => checkNodeVersion(version)).toThrow('Node 20.19 or newer');
});
