import { session } from 'electron';
import { scheme } from './origin.ts';

const local: ReadonlySet<string> = new Set([
  `${scheme}:`,
  'file:',
  'devtools:',
  'data:',
  'blob:',
  'chrome-extension:',
]);

/** The application works without a network, so no window gets one. */
export function denyNetwork(): void {
  session.defaultSession.webRequest.onBeforeRequest((details, answer) => {
    answer({ cancel: !local.has(new URL(details.url).protocol) });
  });
}
