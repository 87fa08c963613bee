import { readXml, XmlProblem } from '../../../shared/lib/guardedXml.ts';

const most = 20_000;

/** What the styles of a file are called, without spaces, by their ids, which some programs number anew. */
export function styleNames(part: Uint8Array | undefined): ReadonlyMap<string, string> {
  const names = new Map<string, string>();
  if (!part) return names;
  let id = '';
  readXml(part, {
    opened: (name, attributes) => {
      if (name === 'style') id = attributes.get('styleId') ?? '';
      else if (name === 'name' && id !== '') {
        names.set(id, (attributes.get('val') ?? '').replaceAll(/\s+/gu, ''));
        if (names.size > most) throw new XmlProblem('unsafe', 'too many styles');
      }
    },
    closed: (name) => {
      if (name === 'style') id = '';
    },
    text: () => {},
  });
  return names;
}
