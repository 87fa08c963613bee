import { uuidv7 } from 'uuidv7';
import { describe, expect, it } from 'vitest';
import { plainText, type RichNode } from '../../../shared/domain/richText.ts';
import { lineKey } from '../../../shared/domain/strategyLine.ts';
import type { PartContent } from '../../../shared/domain/strategyPart.ts';
import { planGaps } from '../../../shared/records/consolidation/gaps.ts';
import { planOverlaps } from '../../../shared/records/consolidation/overlaps.ts';
import { promisedFor } from '../../../shared/records/programmeTargets.ts';
import {
  referencedRecords,
  referenceOfRecord,
  referencesIn,
} from '../../../shared/records/recordReference.ts';
import {
  indicatorsOf,
  partsInOrder,
  positionsByLine,
  strategyLines,
} from '../../../shared/records/strategy.ts';
import { templateOf } from '../../../shared/templates/catalogue.ts';
import { instantiate } from '../../../shared/templates/instantiate.ts';

const records = instantiate(templateOf('score-chongqing'), { newId: uuidv7, firstDay: '2027-03-31' });
const lines = strategyLines(records);
const contents = partsInOrder(records).map(({ content }) => content);
const proses = contents.flatMap((content) => (content.kind === 'prose' ? [content.text] : []));

function nodesIn(node: { readonly content?: readonly RichNode[] | undefined }): readonly RichNode[] {
  return (node.content ?? []).flatMap((child) => [child, ...('content' in child ? nodesIn(child) : [])]);
}

/** The words with those of the footnotes. */
function wordsIn(text: (typeof proses)[number]['en']): string {
  const notes = nodesIn(text).flatMap((node) => (node.type === 'footnote' ? [node.attrs.text] : []));
  return [plainText(text), ...notes].join('\n');
}

describe('the strategy of the SCORE example', () => {
  it.each(lines)(
    '$number says why it is there, what it rests on and how it is measured',
    ({ line, record }) => {
      for (const { title, verification, target } of indicatorsOf(records, line)) {
        expect(title.en).not.toBe('');
        expect(verification.zh).not.toBe('');
        expect(target.quantity).not.toBeNull();
      }
      expect(indicatorsOf(records, line).length).toBeGreaterThan(0);
      expect(indicatorsOf(records, line).length).toBeLessThanOrEqual(3);
      if (!record) return;
      for (const text of [record.rationale, record.assumptions, record.risks]) expect(text.zh).not.toBe('');
      expect(record.evidence.some(({ kind }) => kind === 'finding' || kind === 'cluster')).toBe(true);
    },
  );

  it.each(lines)('$number has the position of every partner', ({ line }) => {
    const positions = [...(positionsByLine(records).get(lineKey(line))?.values() ?? [])];
    expect(positions).toHaveLength(records.partners.size);
    for (const { stand, text } of positions) expect(text.zh === '').toBe(stand === 'agreed');
  });

  it('has a few reservations and no line that most partners reserve', () => {
    const stands = [...records.positions.values()].filter(({ stand }) => stand !== 'agreed');
    expect(stands.length).toBeGreaterThan(5);
    expect(stands.length).toBeLessThan(12);
  });

  it('answers every earlier recommendation', () => {
    expect(records.recommendations.size).toBe(9);
    for (const { text, source, action, response, answeredBy } of records.recommendations.values()) {
      expect([source.en, source.zh, action.en, action.zh], text.en).not.toContain('');
      expect(response, text.en).not.toBeNull();
      expect(answeredBy.length, text.en).toBeGreaterThan(0);
    }
  });

  it('concludes with a grade and a source, and shows how many some findings hold for', () => {
    const findings = [...records.findings.values()];
    expect(findings.length).toBe(14);
    for (const { statement, source, evidence } of findings) {
      expect(source.zh, statement.en).not.toBe('');
      expect(evidence.length, statement.en).toBeGreaterThan(0);
    }
    expect(new Set(findings.map(({ grade }) => grade)).size).toBe(4);
    expect(findings.find(({ share }) => share?.n === 77)?.share).toEqual({ n: 77, of: 120 });
  });

  it('promises more than the programme wants, less than it wants, and nothing at all', () => {
    const states = [...records.programmeTargets.values()].map((target) =>
      Math.sign(promisedFor(records, target).total - (target.target.quantity ?? 0)),
    );
    expect(states).toEqual([0, -1, 1, -1]);
    const { count, targets } = planGaps(records);
    expect([count, targets.length]).toEqual([1, 1]);
    const { groups } = planOverlaps(records);
    expect(groups.length).toBeGreaterThan(2);
    expect(groups.length).toBeLessThan(10);
  });

  it('ends every item of the parking lot', () => {
    const parked = [...records.cards.values()].filter((card) => card.parked);
    expect(parked.map(({ outcome }) => outcome?.kind)).toEqual([
      'owner',
      'activity',
      'activity',
      'closed',
      'activity',
    ]);
  });

  it('lists people of all partners under names that nobody bears', () => {
    const people = [...records.participants.values()];
    expect(new Set(people.map(({ partnerId }) => partnerId)).size).toBe(records.partners.size);
    for (const { name, contact } of people) {
      expect(name.en).toMatch(/^Participant [A-Z]{2}-\d$/);
      expect(name.zh).toMatch(/^参会者[A-Z]{2}-\d$/);
      expect(contact).toBe('');
    }
  });

  it('marks all of it as illustrative, but for the facts of its context', () => {
    const { indicators, positions, recommendations, findings, strategyParts } = records;
    for (const table of [indicators, positions, recommendations, findings])
      for (const { illustrative } of table.values()) expect(illustrative).toBe(true);
    const known = [...strategyParts.values()].filter(({ illustrative }) => !illustrative);
    const words = known.map(({ content }) => (content.kind === 'prose' ? wordsIn(content.text.en) : ''));
    expect(words).toHaveLength(1);
    expect(words[0]).toContain('SAWS proposed SCORE Training for 500 SMEs in Zhejiang');
    for (const made of ['finding', 'target of the programme', '2019', '2021'])
      expect(words[0]).not.toContain(made);
  });
});

describe('the strategy document of the SCORE example', () => {
  const titled = (content: PartContent): readonly string[] =>
    content.kind === 'heading' && content.level === 1 ? [content.title.en] : [];

  it('has the chapters of a strategy, and writes under every heading', () => {
    expect(contents.flatMap(titled)).toEqual([
      'Introduction',
      'Context',
      'Achievements and challenges',
      'Lessons',
      'What works',
      'Strategy',
      'Results framework',
      'Implementation by partner',
      'Budget',
      'Risks',
      'Monitoring',
      'Annexes',
    ]);
    contents.forEach((content, index) => {
      if (content.kind !== 'heading' || content.title.en === 'Annexes') return;
      expect(contents[index + 1]?.kind, content.title.en).not.toBe('heading');
    });
  });

  it('shows everything that follows the records', () => {
    const blocks = contents.flatMap((content) => (content.kind === 'block' ? [content.block.kind] : []));
    expect(new Set(blocks).size).toBe(13);
  });

  it('is written in both languages alike', () => {
    for (const { en, zh } of proses) {
      const shape = (text: typeof en): readonly string[] => nodesIn(text).map(({ type }) => type);
      const blocks = (text: typeof en): readonly string[] =>
        shape(text).filter((type) => !['text', 'mention'].includes(type));
      expect(blocks(zh), plainText(en).slice(0, 60)).toEqual(blocks(en));
      expect(wordsIn(en)).not.toMatch(/\p{Script=Han}|[，。；：（）]/u);
      for (const line of wordsIn(zh)
        .split('\n')
        .filter((words) => words.trim() !== ''))
        expect(line).toMatch(/\p{Script=Han}|^\d+$/u);
      expect(wordsIn(zh)).not.toMatch(/\p{Script=Han}[,;:?!]/u);
    }
    expect(proses.reduce((sum, { en }) => sum + wordsIn(en).split(/\s+/u).length, 0)).toBeGreaterThan(1500);
  });

  it('refers in both languages to the same records, which are there', () => {
    const there = referencedRecords(records);
    for (const { en, zh } of proses) {
      const named = (text: typeof en): readonly string[] =>
        nodesIn(text).flatMap((node) => (node.type === 'mention' ? [node.attrs.label] : []));
      expect(named(zh).toSorted()).toEqual(named(en).toSorted());
      for (const text of [en, zh])
        for (const { reference } of referencesIn(wordsIn(text)))
          expect(there.has(reference), reference).toBe(true);
      for (const node of nodesIn(en)) {
        if (node.type !== 'mention' || node.attrs.kind === 'partner') continue;
        expect(referenceOfRecord(records, there.get(node.attrs.label) ?? never())).toBe(node.attrs.label);
      }
    }
    expect(proses.flatMap(({ en }) => referencesIn(plainText(en))).length).toBeGreaterThan(40);
  });

  it('says the numbers that its findings say', () => {
    const words = proses.map(({ en }) => wordsIn(en)).join('\n');
    for (const { share } of records.findings.values()) {
      if (share && share.of !== 8)
        expect(words).toMatch(new RegExp(`${share.n} of ${share.of}|${share.of} .*${share.n}`));
    }
  });
});

function never(): never {
  throw new Error('a mention without a record');
}
