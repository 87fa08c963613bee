import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { protocol } from 'electron';
import { contentSecurityPolicy } from './contentSecurityPolicy.ts';
import { scheme } from './origin.ts';
import { pageFile } from './pageFile.ts';

/** What pages are made of. */
const types: ReadonlyMap<string, string> = new Map([
  ['.html', 'text/html; charset=utf-8'],
  ['.js', 'text/javascript; charset=utf-8'],
  ['.css', 'text/css; charset=utf-8'],
  ['.woff2', 'font/woff2'],
  ['.svg', 'image/svg+xml'],
  ['.png', 'image/png'],
]);

const always = {
  'Content-Security-Policy': contentSecurityPolicy,
  'X-Content-Type-Options': 'nosniff',
} as const;

/** Before the application is ready: our pages are a secure origin of their own, not files. */
export function registerScheme(): void {
  protocol.registerSchemesAsPrivileged([
    { scheme, privileges: { standard: true, secure: true, supportFetchAPI: true, codeCache: true } },
  ]);
}

/**
 * Serves the pages in `folder`, and nothing outside it, with the content security policy. Resolves when the first script
 * of a page is on its way.
 */
export function servePages(folder: string): Promise<void> {
  return new Promise((resolve) => {
    protocol.handle(scheme, async (request) => {
      const file = pageFile(request.url, folder);
      const answer = await answered(file);
      // Not before it has been handed over.
      if (file?.endsWith('.js')) setTimeout(resolve);
      return answer;
    });
  });
}

async function answered(file: string | null): Promise<Response> {
  const type = file === null ? undefined : types.get(path.extname(file));
  if (file === null || type === undefined) return new Response(null, { status: 404 });
  try {
    const headers = { ...always, 'Content-Type': type };
    return new Response(await readFile(file), { headers });
  } catch {
    return new Response(null, { status: 404 });
  }
}
