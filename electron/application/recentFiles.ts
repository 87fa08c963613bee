import type { Recent } from '../../shared/protocol/settings.ts';

const most = 12;

/** The list with a file on top that was just opened. */
export function withRecent(list: readonly Recent[], opened: Recent): Recent[] {
  return [opened, ...list.filter((recent) => recent.file !== opened.file)].slice(0, most);
}

export function withoutRecent(list: readonly Recent[], file: string): Recent[] {
  return list.filter((recent) => recent.file !== file);
}
