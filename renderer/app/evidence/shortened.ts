const most = 48;

/** A menu is read at a glance: the beginning of a long name. */
export function shortened(name: string): string {
  const letters = [...name];
  if (letters.length <= most) return name;
  return `${letters
    .slice(0, most - 1)
    .join('')
    .trimEnd()}…`;
}
