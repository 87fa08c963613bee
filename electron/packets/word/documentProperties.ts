import { readXml, XmlProblem } from '../../../shared/lib/guardedXml.ts';
import type { DocumentProperties } from '../../../shared/merge/word/planDocument.ts';

const names: Readonly<Record<string, keyof DocumentProperties>> = {
  PlenumFormat: 'format',
  PlenumWorkshop: 'workshop',
  PlenumWorkplan: 'workplan',
  PlenumLanguages: 'languages',
  PlenumMoment: 'moment',
  PlenumPacket: 'packet',
};

/** Characters of a value: ids, numbers and names of languages. */
const longest = 200;

/** Our custom properties; without the part nobody says anything. */
export function documentProperties(part: Uint8Array | undefined): DocumentProperties {
  const found: { -readonly [P in keyof DocumentProperties]: string | null } = {
    format: null,
    workshop: null,
    workplan: null,
    languages: null,
    moment: null,
    packet: null,
  };
  if (!part) return found;
  let open: keyof DocumentProperties | null = null;
  readXml(part, {
    opened: (name, attributes) => {
      if (name !== 'property') return;
      open = names[attributes.get('name') ?? ''] ?? null;
      if (open) found[open] = '';
    },
    closed: (name) => {
      if (name === 'property') open = null;
    },
    text: (text) => {
      if (!open) return;
      const value = (found[open] ?? '') + text;
      if (value.length > longest) throw new XmlProblem('unsafe', 'a property that is too long');
      found[open] = value;
    },
  });
  for (const property of Object.values(names)) found[property] = found[property]?.trim() || null;
  return found;
}
