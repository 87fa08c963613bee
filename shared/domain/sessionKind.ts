export const sessionKinds = [
  'opening',
  'achievements',
  'challenges',
  'lessons',
  'works',
  'overcome',
  'teamBuilding',
  'strategy',
  'workplan',
  'plenary',
  'break',
  'evaluation',
  'closing',
] as const;
export type SessionKind = (typeof sessionKinds)[number];

/** Sessions in which people write cards; a break has no board. */
export function hasBoard(kind: SessionKind): boolean {
  return kind !== 'break';
}
