import type { Method } from '../../../shared/domain/method.ts';
import type { SessionKind } from '../../../shared/domain/sessionKind.ts';

/** The methods in whose name or use the letters stand, in either language; those that suit the kind first. */
export function findMethods(
  methods: readonly Method[],
  typed: string,
  kind: SessionKind | null,
): readonly Method[] {
  const letters = typed.normalize('NFKC').trim().toLowerCase();
  const found = methods.filter(({ name, purpose }) =>
    [name.en, name.zh, purpose.en, purpose.zh].some((words) => words.toLowerCase().includes(letters)),
  );
  return [
    ...found.filter((method) => suits(method, kind)),
    ...found.filter((method) => !suits(method, kind)),
  ];
}

export function suits({ kinds }: Method, kind: SessionKind | null): boolean {
  return kind !== null && kinds.includes(kind);
}
