import { session } from 'electron';

/** Camera, location, notifications and the rest stay off; copying to the clipboard is what tables need. */
const granted: ReadonlySet<string> = new Set(['clipboard-sanitized-write']);

export function denyPermissions(): void {
  session.defaultSession.setPermissionRequestHandler((_, permission, answer) =>
    answer(granted.has(permission)),
  );
  session.defaultSession.setPermissionCheckHandler((_, permission) => granted.has(permission));
}
