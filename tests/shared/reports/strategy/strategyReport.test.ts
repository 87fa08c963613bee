import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { plainText, type RichNode } from '../../../../shared/domain/richText.ts';
import { emptyText } from '../../../../shared/domain/text.ts';
import type { Records } from '../../../../shared/records/tables.ts';
import { blockModelOf } from '../../../../shared/reports/strategy/blockModelOf.ts';
import { publicProse } from '../../../../shared/reports/strategy/publicProse.ts';
import { strategyReport } from '../../../../shared/reports/strategy/strategyReport.ts';
import { anId, recordsOf } from '../../../builders.ts';
import { anIndicator, aPart } from '../../../strategyBuilders.ts';
import { comment, contents, writtenStrategy } from '../../../writtenStrategy.ts';

const records = writtenStrategy();
const report = strategyReport(records, 'both', '2017-11-22');

describe('the strategy report', () => {
  it('says on its first page what it is', () => {
    expect(report).toMatchObject({
      title: { en: 'Strategy for Phase III', zh: '三期战略' },
      programme: { en: 'SCORE Project', zh: 'SCORE项目' },
      phase: { en: 'Phase III, November 2017 – October 2021', zh: '三期，2017年11月—2021年10月' },
      madeOn: { en: '22 November 2017', zh: '2017年11月22日' },
      notice: { en: 'Made up for tests.', zh: '仅供测试。' },
      isMarked: true,
    });
    expect(strategyReport(recordsOf({}), 'en', '2017-11-22')).toMatchObject({ parts: [], isMarked: false });
  });

  it('numbers headings and tables in their order', () => {
    const headings = report.parts.flatMap((part) => (part.kind === 'heading' ? part.number : []));
    expect(headings).toEqual(['1', '1.1', '2', '3', '4']);
    const tables = report.parts.flatMap((part) => (part.kind === 'block' ? part.number : []));
    expect(tables).toEqual(contents.flatMap(({ kind }) => (kind === 'block' ? 1 : [])).map((_, n) => n + 1));
  });

  it('numbers no table that has nothing to show', () => {
    const content = { kind: 'block', block: { kind: 'targets' }, caption: emptyText, frozen: null } as const;
    const { parts } = strategyReport(recordsOf({ strategyParts: [aPart({ content })] }), 'en', '2017-11-22');
    expect(parts).toMatchObject([
      { number: null, caption: { en: expect.stringContaining('Targets') as string } },
    ]);
  });

  it('takes the caption that somebody gave, and else the usual one', () => {
    const captions = report.parts.flatMap((part) => (part.kind === 'block' ? part.caption.en : []));
    expect(captions).toContain('Who does what');
    expect(captions).toContain('Results framework');
  });

  it('holds no comment, and calls records as they are called now', () => {
    expect(JSON.stringify(report)).not.toContain(comment);
    const [, prose] = report.parts;
    expect(prose?.kind === 'prose' && plainText(prose.text.en)).toContain('or soO1SAWS ZhejiangC-777');
  });

  it('follows the records, unless a table is frozen', () => {
    const block = { kind: 'results' } as const;
    const frozen = { at: '2017-04-12T08:00:00.000Z', model: blockModelOf(records, block) };
    const changed: Records = {
      ...records,
      indicators: new Map([
        [anId(210), anIndicator({ target: { quantity: 9999, unit: emptyText } })],
      ]) as never,
    };
    const read = (isFrozen: boolean) => {
      const content = { kind: 'block', block, caption: emptyText, frozen: isFrozen ? frozen : null } as const;
      const part = aPart({ content });
      return strategyReport({ ...changed, strategyParts: new Map([[part.id, part]]) }, 'en', '2017-11-22');
    };
    expect(JSON.stringify(read(false))).toContain('9,999');
    expect(JSON.stringify(read(true))).not.toContain('9,999');
    expect(JSON.stringify(read(true))).toContain('437 firms');
    expect(read(true).parts[0]).toMatchObject({
      frozen: { en: 'As of 12 April 2017.', zh: '数据截至2017年4月12日。' },
    });
  });
});

it('no comment of any prose becomes public, and no other word is lost', () => {
  const leaf = fc.record({
    type: fc.constant('text' as const),
    text: fc.string({ minLength: 1, maxLength: 8 }),
    marks: fc.array(
      fc.constantFrom({ type: 'bold' as const }, { type: 'comment' as const, attrs: { text: comment } }),
      { maxLength: 2 },
    ),
  });
  const tree: fc.Arbitrary<RichNode> = fc.letrec<{ node: RichNode }>((tie) => ({
    node: fc.oneof(
      { maxDepth: 4 },
      leaf,
      fc.record({
        type: fc.constantFrom(
          'paragraph',
          'bulletList',
          'listItem',
          'blockquote',
          'table',
          'tableRow',
          'tableCell',
        ),
        content: fc.array(tie('node'), { maxLength: 3 }),
      }),
    ),
  })).node;
  fc.assert(
    fc.property(fc.array(tree, { maxLength: 4 }), (nodes) => {
      const text = { type: 'doc', content: [{ type: 'paragraph', content: nodes }] } as const;
      const said = publicProse(records, text, 'en');
      expect(JSON.stringify(said)).not.toContain(comment);
      expect(plainText(said)).toBe(plainText(text));
    }),
  );
});
