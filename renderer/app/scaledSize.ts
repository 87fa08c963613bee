type Size = { readonly width: number; readonly height: number };

/** The size with its longest side at most `most`, in whole pixels and the same shape; never larger than it was. */
export function scaledSize({ width, height }: Size, most: number): Size {
  const scale = Math.min(1, most / Math.max(width, height));
  return { width: Math.max(1, Math.round(width * scale)), height: Math.max(1, Math.round(height * scale)) };
}
