import { describe, expect, test } from 'vitest';
import { outlineOf } from '../../../shared/domain/outline.ts';
import type { SessionId } from '../../../shared/domain/session.ts';
import { strategyPartSchema } from '../../../shared/domain/strategyPart.ts';
import { hintUnder, strategyOutline } from '../../../shared/templates/strategyOutline.ts';
import { anId, keyAt } from '../../builders.ts';
import { aPart } from '../../strategyBuilders.ts';

const session = anId<SessionId>(20);
const contents = strategyOutline((kind) => (kind === 'challenges' ? session : null));
const parts = contents.map((content, at) => aPart({ id: anId(300 + at), order: keyAt(at), content }));

describe('the outline that a strategy document starts from', () => {
  test('has twelve chapters in both languages, with room to write under every heading', () => {
    const headings = outlineOf(parts);
    expect(headings.filter(({ level }) => level === 1)).toHaveLength(12);
    for (const { heading } of headings) {
      expect(heading.title.en).not.toBe('');
      expect(heading.title.zh).not.toBe('');
      expect(hintUnder(heading.title)).not.toBeNull();
    }
    contents.forEach(({ kind }, at) => {
      if (kind === 'heading') expect(contents[at + 1]?.kind).toBe('prose');
    });
    for (const part of parts) expect(strategyPartSchema.safeParse(part).error).toBeUndefined();
  });

  test('shows the findings of the sessions that the workshop has', () => {
    const shown = contents.flatMap((content) =>
      content.kind === 'block' && content.block.kind === 'findings' ? [content.block.sessionId] : [],
    );
    expect(shown).toEqual([null, session, null, null]);
  });

  test('gives no hint under a heading of its own', () => {
    expect(hintUnder({ en: 'Gender', zh: '' })).toBeNull();
    expect(hintUnder({ en: '', zh: '' })).toBeNull();
  });
});
