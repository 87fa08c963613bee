/** Word writes lists as paragraphs with a drawn bullet: they become lists, and its title a heading. */
export function cleanPaste(html: string): string {
  if (!/mso-list|MsoTitle/i.test(html)) return html;
  const page = new DOMParser().parseFromString(html, 'text/html');
  for (const title of page.querySelectorAll('p.MsoTitle')) become(title, 'h1');
  const lists: { readonly level: number; readonly list: Element }[] = [];
  let last: Element | null = null;
  for (const paragraph of page.querySelectorAll('p')) {
    const level = levelOf(paragraph);
    if (level === null) continue;
    if (last === null || before(paragraph) !== last) lists.length = 0;
    const isOrdered = takeBullet(paragraph);
    while ((lists.at(-1)?.level ?? 0) > level) lists.pop();
    if ((lists.at(-1)?.level ?? 0) < level) {
      const list = page.createElement(isOrdered ? 'ol' : 'ul');
      const parent = lists.at(-1)?.list.lastElementChild;
      if (parent) parent.append(list);
      else paragraph.before(list);
      lists.push({ level, list });
    }
    const item = page.createElement('li');
    lists.at(-1)?.list.append(item);
    item.append(paragraph);
    last = lists[0]?.list ?? null;
  }
  return page.body.innerHTML;
}

function levelOf(paragraph: Element): number | null {
  const found = /mso-list:\s*[^;]*\blevel(\d+)/i.exec(paragraph.getAttribute('style') ?? '');
  return found ? Number(found[1]) : null;
}

/** Removes the drawn bullet, and says whether it was a number. */
function takeBullet(paragraph: Element): boolean {
  const bullet = paragraph.querySelector('[style*="mso-list:Ignore" i], [style*="mso-list: Ignore" i]');
  const drawn = bullet?.textContent?.trim() ?? '';
  bullet?.remove();
  return /^[(（]?(?:\d+|[a-z]{1,4}|[一二三四五六七八九十]+)[.)、．）]/iu.test(drawn);
}

/** What stands before it, without the comments and line breaks of Word. */
function before(paragraph: Element): Element | null {
  return paragraph.previousElementSibling;
}

function become(element: Element, name: string): void {
  const other = element.ownerDocument.createElement(name);
  other.append(...element.childNodes);
  element.replaceWith(other);
}
