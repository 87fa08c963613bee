const families = ['Inter Variable', 'Inter Letters', 'Noto Sans SC Variable'];

/**
 * Waits until the faces that `sample` needs are ready, so that a first frame is never set in a
 * stand-in font. The font packages ask for `swap`, which shows that stand-in; text that comes
 * later waits unseen instead, for the few milliseconds that a file of our own takes.
 */
export async function loadFonts(sample: string): Promise<void> {
  for (const face of document.fonts) face.display = 'block';
  await Promise.all(families.map(async (family) => document.fonts.load(`1em "${family}"`, sample)));
}
