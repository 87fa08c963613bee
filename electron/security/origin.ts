/** The only origin whose pages are ours. */
export const scheme = 'app';
const origin = `${scheme}://plenum`;

export function pageUrl(page: string): string {
  return `${origin}/${page}/index.html`;
}

export function isOurs(url: string): boolean {
  return url.startsWith(`${origin}/`);
}
