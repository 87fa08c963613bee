import { type PhotoType, photoTypes } from '../../shared/domain/photo.ts';

/** Largest photo that is taken in, after the window has scaled it down. */
export const largestPhoto = 12_000_000;

const beginnings: Readonly<Record<PhotoType, readonly number[]>> = {
  'image/jpeg': [0xff, 0xd8, 0xff],
  'image/png': [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a],
};

/** What the bytes are by their beginning; null for anything that is no photo. */
export function photoTypeOf(bytes: Uint8Array): PhotoType | null {
  return photoTypes.find((type) => beginnings[type].every((byte, index) => bytes[index] === byte)) ?? null;
}
