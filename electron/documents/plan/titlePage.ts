import { type FileChild, ImageRun, Paragraph } from 'docx';
import { titleBlock } from '../titleBlock.ts';
import type { Say, Wording } from './wording.ts';

/** Pixels at 96 to the inch: as large as a letterhead has it. */
const most = { width: 260, height: 76 };

/** The top of the first page: the house, the plan, and the facts of both. */
export function titlePage(wording: Wording, logo: Uint8Array | null): readonly FileChild[] {
  const { report, house } = wording;
  const fact = (label: Say, value: Say): readonly [label: string, text: string] => [
    wording.line(label),
    wording.line(value, '\n'),
  ];
  const picture = logo === null ? [] : logoOf(wording, logo);
  return [
    ...picture,
    ...titleBlock({
      house,
      labelWidth: wording.isBilingual ? 2500 : 1900,
      programme: wording.line(({ programme }) => programme, ' · '),
      title: wording.line((_, { workplan }) => workplan),
      subtitle: report.partner.own,
      other: report.partner.other,
      facts: [
        fact(
          (_, { facts }) => facts.phase,
          ({ phase, language }) =>
            [phase.name, phase.months].filter((part) => part !== '').join(language === 'zh' ? '，' : ', '),
        ),
        fact(
          (_, { facts }) => facts.workshop,
          ({ workshop }) => workshop.title,
        ),
        fact(
          (_, { facts }) => facts.place,
          ({ workshop }) => workshop.place,
        ),
        fact(
          (_, { facts }) => facts.dates,
          ({ workshop }) => workshop.dates,
        ),
        fact(
          (_, { plan }) => plan.facts.version,
          ({ version }) => version,
        ),
        fact((_, { plan }) => plan.facts.status, stateOf),
        fact(
          (_, { plan }) => plan.facts.madeOn,
          ({ madeOn }) => madeOn,
        ),
      ],
      notice: wording.line(({ notice }) => notice, '\n'),
    }),
  ];
}

export const stateOf: Say = ({ isFinal }, { plan }) => (isFinal ? plan.final : plan.draft);

function logoOf(wording: Wording, data: Uint8Array): readonly FileChild[] {
  const { logo } = wording.report.look;
  if (logo === null) return [];
  const { type, width, height } = logo;
  const scale = Math.min(most.width / width, most.height / height, 1);
  const name = wording.line(({ partner }, { plan }) => plan.logo(partner.own), ' · ');
  const image = new ImageRun({
    type: type === 'image/png' ? 'png' : 'jpg',
    data,
    transformation: { width: Math.round(width * scale), height: Math.round(height * scale) },
    altText: { name, description: name, title: name },
  });
  return [new Paragraph({ style: 'Logo', children: [image] })];
}
