import type { IXmlableObject } from 'docx';

/** An element as the library holds it before it is written: its name, and under it attributes and children. */
export type Xml = IXmlableObject;

export function bookmarksIn(paragraph: Xml): readonly string[] {
  return childrenOf(paragraph, 'w:p').flatMap((each) => {
    const name = attribute(each, 'w:bookmarkStart', 'w:name');
    return name === '' ? [] : [name];
  });
}

export function textIn(paragraph: Xml): string {
  let text = '';
  const read = (each: Xml): void => {
    for (const name of ['w:r', 'w:hyperlink', 'w:fldSimple'])
      for (const part of childrenOf(each, name)) read(part);
    if ('w:br' in each) text += '\n';
    const words: unknown = each['w:t'];
    if (Array.isArray(words)) text += words.filter((part) => typeof part === 'string').join('');
  };
  for (const each of childrenOf(paragraph, 'w:p')) read(each);
  return text;
}

export function hasDrawing(paragraph: Xml): boolean {
  return childrenOf(paragraph, 'w:p').some((run) =>
    childrenOf(run, 'w:r').some((each) => 'w:drawing' in each),
  );
}

export function childrenOf(xml: Xml | undefined, element: string): readonly Xml[] {
  const children: unknown = xml?.[element];
  return Array.isArray(children)
    ? children.filter((each): each is Xml => typeof each === 'object' && each !== null)
    : [];
}

export function child(xml: Xml | undefined, element: string, name: string): Xml | undefined {
  return childrenOf(xml, element).find((each) => name in each);
}

export function attribute(xml: Xml | undefined, element: string, name: string): string {
  const content: unknown = xml?.[element];
  const parts: readonly unknown[] = Array.isArray(content) ? content : [content];
  const holder = parts.find((each) => typeof each === 'object' && each !== null && '_attr' in each);
  const attributes = (holder as { _attr?: Record<string, unknown> } | undefined)?._attr;
  const value = attributes?.[name];
  return typeof value === 'string' || typeof value === 'number' ? String(value) : '';
}

export function valueOf(xml: Xml | undefined, element: string): string {
  return attribute(xml, element, 'w:val');
}
