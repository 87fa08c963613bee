import type { LiveBlock } from '../domain/liveBlock.ts';
import { emptyRichText } from '../domain/richText.ts';
import type { SessionId } from '../domain/session.ts';
import type { SessionKind } from '../domain/sessionKind.ts';
import type { PartContent } from '../domain/strategyPart.ts';
import type { Text } from '../domain/text.ts';

type Section = {
  readonly title: Text;
  /** What the prose under the heading is to say; shown while nothing is written there, and in no document. */
  readonly hint: Text;
  /** `session` stands for the findings of the first session of that kind. */
  readonly blocks: readonly (LiveBlock | { readonly session: SessionKind })[];
};
type Chapter = Section & { readonly sections?: readonly Section[] };

/** The chapters of a strategy as donors and ministries expect them, in their order. */
const chapters: readonly Chapter[] = [
  {
    title: { en: 'Introduction', zh: '引言' },
    hint: {
      en: 'Who met, when and where, what this document is for, and who has agreed to it.',
      zh: '说明参会各方、时间和地点，本文件的用途，以及哪些单位表示同意。',
    },
    blocks: [{ kind: 'participants' }],
  },
  {
    title: { en: 'Context', zh: '背景' },
    hint: {
      en: 'Where the programme stands, what has changed around it, and what was recommended earlier.',
      zh: '说明项目现状、外部形势的变化，以及以往提出的建议。',
    },
    blocks: [{ kind: 'recommendations' }],
  },
  {
    title: { en: 'Achievements and challenges', zh: '成绩与挑战' },
    hint: {
      en: 'What the phase has achieved and what stood in its way, as the workshop found it.',
      zh: '根据研讨会的结论，概述本阶段的成绩和遇到的困难。',
    },
    blocks: [],
    sections: [
      {
        title: { en: 'Achievements', zh: '成绩' },
        hint: {
          en: 'What works now that did not before, and how it is known.',
          zh: '说明取得的进展及其依据。',
        },
        blocks: [{ session: 'achievements' }],
      },
      {
        title: { en: 'Challenges', zh: '挑战' },
        hint: {
          en: 'What is difficult, for whom, and how many said so.',
          zh: '说明困难所在、涉及哪些方面、有多少人提到。',
        },
        blocks: [{ session: 'challenges' }, { kind: 'coverage' }],
      },
    ],
  },
  {
    title: { en: 'Lessons', zh: '经验教训' },
    hint: {
      en: 'What the partners would do again, what they would do differently, and why.',
      zh: '说明哪些做法值得继续，哪些应当改变，以及原因。',
    },
    blocks: [{ session: 'lessons' }],
  },
  {
    title: { en: 'What works', zh: '行之有效的做法' },
    hint: {
      en: 'The approaches that the next phase builds on, and those that it leaves behind.',
      zh: '说明下一阶段将沿用哪些做法，放弃哪些做法。',
    },
    blocks: [{ session: 'works' }],
  },
  {
    title: { en: 'Strategy', zh: '战略' },
    hint: {
      en: 'How change is expected to come about, from activities to the development objective; where partners have reservations.',
      zh: '说明从活动到发展目标的变化逻辑，以及各伙伴单位的保留意见。',
    },
    blocks: [{ kind: 'objectives' }, { kind: 'positions' }],
  },
  {
    title: { en: 'Results framework', zh: '成果框架' },
    hint: {
      en: 'How progress is measured: indicators, baselines, targets, means of verification.',
      zh: '说明如何衡量进展：指标、基线、目标值和核查方式。',
    },
    blocks: [{ kind: 'results' }, { kind: 'targets' }],
  },
  {
    title: { en: 'Implementation by partner', zh: '各伙伴单位的实施安排' },
    hint: {
      en: 'Who does what, and how the partners work together.',
      zh: '说明分工以及各伙伴单位之间的协作方式。',
    },
    blocks: [{ kind: 'matrix', measure: 'count' }, { kind: 'timeline' }],
  },
  {
    title: { en: 'Budget', zh: '预算' },
    hint: {
      en: 'What it costs, who pays, and what is not yet funded.',
      zh: '说明所需经费、资金来源以及尚未落实的部分。',
    },
    blocks: [
      { kind: 'budget', by: 'payer' },
      { kind: 'budget', by: 'partner' },
    ],
  },
  {
    title: { en: 'Risks', zh: '风险' },
    hint: {
      en: 'What the strategy takes for granted, what may go wrong, and what is done about it.',
      zh: '说明战略所依据的假设、可能出现的问题和应对措施。',
    },
    blocks: [{ kind: 'risks' }],
  },
  {
    title: { en: 'Monitoring', zh: '监测' },
    hint: {
      en: 'Who reports what, when and to whom; when the strategy is reviewed.',
      zh: '说明由谁、何时、向谁报告哪些内容，以及何时审议本战略。',
    },
    blocks: [],
  },
  {
    title: { en: 'Annexes', zh: '附件' },
    hint: { en: 'The activities of all partners, row by row.', zh: '逐项列出各伙伴单位的活动。' },
    blocks: [{ kind: 'plan', partnerId: null }],
  },
];

/**
 * The parts that a strategy document starts from: each chapter with room to write and the live blocks that belong
 * there. `sessionOf` answers the first session of a kind, or null, and the block then shows the findings of all.
 */
export function strategyOutline(sessionOf: (kind: SessionKind) => SessionId | null): readonly PartContent[] {
  return chapters.flatMap(({ sections = [], ...chapter }) => [
    ...partsOf(chapter, 1, sessionOf),
    ...sections.flatMap((section) => partsOf(section, 2, sessionOf)),
  ]);
}

function partsOf(
  { title, blocks }: Section,
  level: 1 | 2,
  sessionOf: (kind: SessionKind) => SessionId | null,
): readonly PartContent[] {
  return [
    { kind: 'heading', level, title },
    { kind: 'prose', text: { en: emptyRichText, zh: emptyRichText } },
    ...blocks.map((block): PartContent => {
      const shown: LiveBlock =
        'session' in block ? { kind: 'findings', sessionId: sessionOf(block.session) } : block;
      return { kind: 'block', block: shown, caption: { en: '', zh: '' }, frozen: null };
    }),
  ];
}

/** What belongs under a heading, as long as it has the title of a chapter of the outline; null for another one. */
export function hintUnder(title: Text): Text | null {
  const sections = chapters.flatMap((chapter) => [chapter, ...(chapter.sections ?? [])]);
  return (
    sections.find(({ title: { en, zh } }) => en === title.en.trim() || zh === title.zh.trim())?.hint ?? null
  );
}
