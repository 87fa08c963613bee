import type { LiveBlock } from '../domain/liveBlock.ts';
import type { PartnerId } from '../domain/partner.ts';
import type { RecordTarget } from '../domain/recordTarget.ts';
import type { MentionKind } from '../domain/richText.ts';
import type { PartContent } from '../domain/strategyPart.ts';
import type { Language } from '../domain/text.ts';
import { assert } from '../lib/assert.ts';
import { referenceOfRecord } from '../records/recordReference.ts';
import { type Building, withOrder } from './building.ts';
import { type Refer, richTextOf } from './markup.ts';
import { known, type Named } from './named.ts';
import type { Template } from './template.ts';

type Part = Template['document'][number];

/** The strategy document. Comes last: its text names what the other parts have made. */
export function buildDocument(records: Building, template: Template, named: Named): void {
  const refer = referring(records, named);
  for (const [order, part] of withOrder(template.document)) {
    records.add('strategyParts', {
      id: records.newId(),
      order,
      content: contentOf(part, named, refer),
      illustrative: records.mark(part.onRecord),
    });
  }
}

function contentOf(part: Part, named: Named, refer: (language: Language) => Refer): PartContent {
  if ('heading' in part) return { kind: 'heading', level: part.heading, title: part.title };
  if ('block' in part)
    return { kind: 'block', block: blockOf(part.block, named), caption: part.caption, frozen: null };
  const { en, zh } = part.prose;
  return { kind: 'prose', text: { en: richTextOf(en, refer('en')), zh: richTextOf(zh, refer('zh')) } };
}

function blockOf(block: Extract<Part, { block: unknown }>['block'], named: Named): LiveBlock {
  switch (block.kind) {
    case 'findings': {
      const { kind, session } = block;
      return { kind, sessionId: session === undefined ? null : known(named.sessions, session) };
    }
    case 'plan': {
      const { kind, partner } = block;
      return { kind, partnerId: partner === undefined ? null : known(named.partners, partner) };
    }
    default:
      return block;
  }
}

/** `[[finding:owners]]` reads `F-05` and leads there; a partner is called by its name. */
function referring(records: Building, named: Named): (language: Language) => Refer {
  return (language) => (kind, key) => {
    const { kind: found, id } = targetOf(named, kind, key);
    assert(found === kind, `the template calls the ${found} '${key}' a ${kind}`);
    const label =
      found === 'partner'
        ? records.rows.partners.get(id as PartnerId)?.name[language]
        : referenceOfRecord(records.rows, { kind: found, id } as RecordTarget);
    return { type: 'mention', attrs: { kind: found, id, label: label ?? '' } };
  };
}

function targetOf(
  named: Named,
  kind: string,
  key: string,
): { readonly kind: MentionKind; readonly id: string } {
  switch (kind) {
    case 'partner':
      return { kind, id: known(named.partners, key) };
    case 'recommendation':
      return { kind, id: known(named.recommendations, key) };
    case 'activity':
      return { kind, id: known(named.activities, key) };
    case 'objective':
    case 'output': {
      const line = known(named.lines, key);
      assert(line.kind !== 'development', 'the development objective has no reference');
      return line;
    }
    default:
      return known(named.said, key);
  }
}
