const latin = ['Inter Variable', 'Inter Letters'];
const chinese = 'Noto Sans SC Variable';

/**
 * Waits until the faces that these letters and characters need are ready, so that a first frame is never set in a
 * stand-in font. The font packages ask for `swap`, which shows that stand-in; text that comes
 * later waits unseen instead, for the few milliseconds that a file of our own takes.
 */
export async function loadFonts(letters: string, characters: string): Promise<void> {
  for (const face of document.fonts) face.display = 'block';
  const load = async (family: string, sample: string) => document.fonts.load(`1em "${family}"`, sample);
  await Promise.all([...latin.map(async (family) => load(family, letters)), load(chinese, characters)]);
}
