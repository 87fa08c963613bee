import { pathToFileURL } from 'node:url';
import { net, protocol } from 'electron';
import { contentSecurityPolicy } from './contentSecurityPolicy.ts';
import { scheme } from './origin.ts';
import { pageFile } from './pageFile.ts';

/** Before the application is ready: our pages are a secure origin of their own, not files. */
export function registerScheme(): void {
  protocol.registerSchemesAsPrivileged([
    { scheme, privileges: { standard: true, secure: true, supportFetchAPI: true, codeCache: true } },
  ]);
}

/** Serves the pages in `folder`, and nothing outside it, with the content security policy. */
export function servePages(folder: string): void {
  protocol.handle(scheme, async (request) => {
    const file = pageFile(request.url, folder);
    if (file === null) return new Response(null, { status: 404 });
    try {
      const found = await net.fetch(pathToFileURL(file).href);
      const headers = new Headers(found.headers);
      headers.set('Content-Security-Policy', contentSecurityPolicy);
      headers.set('X-Content-Type-Options', 'nosniff');
      return new Response(found.body, { status: found.status, headers });
    } catch {
      return new Response(null, { status: 404 });
    }
  });
}
