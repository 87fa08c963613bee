/** The displays that `scripts/e2e.mjs` has started; none where a person's own is used. */
export const virtualDisplays: readonly string[] = (process.env['PLENUM_DISPLAYS'] ?? '')
  .split(' ')
  .filter((name) => name !== '');
