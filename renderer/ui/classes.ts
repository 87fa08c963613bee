export type ClassPart = string | false | undefined;

export function classes(...parts: readonly ClassPart[]): string {
  return parts.filter(Boolean).join(' ');
}
