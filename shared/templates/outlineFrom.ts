import type { LiveBlock } from '../domain/liveBlock.ts';
import { partsInOrder } from '../records/strategy.ts';
import type { Records } from '../records/tables.ts';
import type { Template } from './template.ts';

type Part = Template['document'][number];
type Block = Extract<Part, { block: unknown }>['block'];
type Keys = ReadonlyMap<string, string>;

/**
 * The headings and live blocks of the strategy document, without what was written between them. A block of a session or
 * partner that is gone is left out.
 */
export function outlineFrom(
  records: Records,
  keys: { readonly sessions: Keys; readonly partners: Keys },
): Template['document'] {
  return partsInOrder(records).flatMap(({ content }): readonly Part[] => {
    switch (content.kind) {
      case 'heading':
        return [{ heading: content.level, title: content.title, onRecord: false }];
      case 'prose':
        return [];
      case 'block': {
        const block = blockFrom(content.block, keys);
        return block ? [{ block, caption: content.caption, onRecord: false }] : [];
      }
    }
  });
}

function blockFrom(
  block: LiveBlock,
  keys: { readonly sessions: Keys; readonly partners: Keys },
): Block | null {
  switch (block.kind) {
    case 'findings': {
      if (block.sessionId === null) return { kind: block.kind };
      const session = keys.sessions.get(block.sessionId);
      return session === undefined ? null : { kind: block.kind, session };
    }
    case 'plan': {
      if (block.partnerId === null) return { kind: block.kind };
      const partner = keys.partners.get(block.partnerId);
      return partner === undefined ? null : { kind: block.kind, partner };
    }
    default:
      return block;
  }
}
