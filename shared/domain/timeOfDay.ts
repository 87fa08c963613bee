import { z } from 'zod';

/** Minutes since midnight, 0 to 1439. */
export const timeOfDaySchema = z.number().int().min(0).max(1439);

export function formatTime(minutes: number): string {
  const inDay = Math.min(Math.max(minutes, 0), 24 * 60);
  return `${String(Math.floor(inDay / 60)).padStart(2, '0')}:${String(inDay % 60).padStart(2, '0')}`;
}

/** Reads `8:30`, `08:30`, `8.30`, `830`, `8` and the full-width colon of Chinese keyboards; null when it is no time. */
export function parseTime(typed: string): number | null {
  const match = /^(\d{1,2})(?:\s*[:.：h]?\s*(\d{2}))?$/u.exec(typed.trim());
  if (!match) return null;
  const hours = Number(match[1]);
  const minutes = Number(match[2] ?? 0);
  return hours < 24 && minutes < 60 ? hours * 60 + minutes : null;
}
