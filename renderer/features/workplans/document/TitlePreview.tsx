import { useMemo } from 'react';
import type { Partner } from '../../../../shared/domain/partner.ts';
import { type Language, languages, otherLanguage, textIn } from '../../../../shared/domain/text.ts';
import type { Workplan } from '../../../../shared/domain/workplan.ts';
import { documentLabels } from '../../../../shared/i18n/documentLabels.ts';
import type { DocumentLabels } from '../../../../shared/i18n/documents.en.ts';
import { daysOf, workshopOf } from '../../../../shared/records/queries.ts';
import type { DocumentLanguage } from '../../../../shared/reports/documentKinds.ts';
import { formatDays, formatMonths } from '../../../../shared/reports/format.ts';
import { paletteOf } from '../../../../shared/reports/palette.ts';
import { useTexts } from '../../../app/i18n.ts';
import { useRecords } from '../../../records/recordsStore.ts';
import { LogoImage } from './LogoImage.tsx';
import { typefaceStyles } from './typefaceStyles.ts';

type Props = {
  readonly workplan: Workplan;
  readonly partner: Partner;
  readonly language: DocumentLanguage;
};

/** The top of the first page, about as it will be printed: paper is white in the dark, too. */
export function TitlePreview({ workplan, partner, language }: Props) {
  const { t } = useTexts();
  const workshop = useRecords(workshopOf);
  const days = useRecords((records) => records.days);
  const dates = useMemo(() => daysOf({ days }).map(({ date }) => date), [days]);
  const { accent, accentText, text, muted, white } = paletteOf(workplan.accent);
  const shown = language === 'both' ? languages : [language];
  const first: Language = shown[0] ?? 'en';
  const say = (of: (language: Language, labels: DocumentLabels) => string, between = ' / '): string =>
    [...new Set(shown.map((each) => of(each, documentLabels(each)).trim()))].filter(Boolean).join(between);
  const { start, end, name: phase } = workshop.phase;
  const facts = [
    [
      say((_, { facts: of }) => of.phase),
      say(
        (each) =>
          [textIn(phase, each).trim(), formatMonths(start, end, each)]
            .filter(Boolean)
            .join(each === 'zh' ? '，' : ', '),
        '\n',
      ),
    ],
    [say((_, { facts: of }) => of.workshop), say((each) => textIn(workshop.title, each), '\n')],
    [say((_, { facts: of }) => of.dates), say((each) => formatDays(dates, each), '\n')],
    [say((_, { plan }) => plan.facts.version), workplan.version.trim()],
    [
      say((_, { plan }) => plan.facts.status),
      say((_, { plan }) => (workplan.isFinal ? plan.final : plan.draft)),
    ],
  ].filter(([, value]) => value !== '');
  const own = textIn(partner.name, first);
  const other = partner.name[otherLanguage(first)];
  return (
    <figure aria-label={t('planDocument.preview')} className="flex flex-col gap-1.5">
      <div
        lang={first === 'zh' ? 'zh-CN' : 'en'}
        className="flex flex-col rounded border border-line px-6 py-6 shadow-over **:[font-family:inherit]"
        style={{ ...typefaceStyles[workplan.typeface], background: `#${white}`, color: `#${text}` }}
      >
        {workplan.logo && (
          <LogoImage
            logo={workplan.logo}
            alt={own}
            className="mb-3 max-h-12 max-w-40 self-start object-contain"
          />
        )}
        <p className="text-label" style={{ color: `#${muted}` }}>
          {say((each) => textIn(workshop.programme, each), ' · ')}
        </p>
        <p className="text-page" style={{ color: `#${accentText}` }}>
          {say((_, labels) => labels.workplan, ' ')}
        </p>
        <p className="text-section">{own}</p>
        {other.trim() !== '' && other !== own && (
          <p className="text-body" style={{ color: `#${muted}` }}>
            {other}
          </p>
        )}
        <hr className="my-3 border-t-2" style={{ borderColor: `#${accent}` }} />
        <dl className="grid grid-cols-[auto_minmax(0,1fr)] gap-x-4 gap-y-1 text-label">
          {facts.map(([label, value]) => (
            <div key={label} className="contents">
              <dt style={{ color: `#${muted}` }}>{label}</dt>
              <dd className="whitespace-pre-line wrap-anywhere">{value}</dd>
            </div>
          ))}
        </dl>
      </div>
      <figcaption className="text-label text-quiet">{t('planDocument.previewHint')}</figcaption>
    </figure>
  );
}
