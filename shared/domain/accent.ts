/** The colour of the programme, which documents have while a partner has not chosen its own. */
export const programmeAccent = '#0b6e69';

/** House colours to begin with: each can be read on white paper, and printed in grey all have their place. */
export const accentPresets = [
  { id: 'navy', hex: '#1f3a6d' },
  { id: 'blue', hex: '#0b5cad' },
  { id: 'wine', hex: '#7a1f3d' },
  { id: 'red', hex: '#b3261e' },
  { id: 'ochre', hex: '#8a5a00' },
  { id: 'green', hex: '#2c6b35' },
  { id: 'slate', hex: '#3d4a57' },
] as const;
export type AccentPreset = (typeof accentPresets)[number]['id'];

/** `#1F3A6D`, `1f3a6d` and `#abc`, also typed with a wide sign, as `#1f3a6d`; null for anything else. */
export function accentFrom(typed: string): string | null {
  const letters = typed.normalize('NFKC').trim().replace(/^#/, '').toLowerCase();
  if (/^[0-9a-f]{6}$/.test(letters)) return `#${letters}`;
  if (/^[0-9a-f]{3}$/.test(letters)) return `#${[...letters].map((letter) => letter + letter).join('')}`;
  return null;
}
