import { useId } from 'react';
import { isBlank, textIn } from '../../../../shared/domain/text.ts';
import type { NumberedLine } from '../../../../shared/records/strategy.ts';
import { IllustrativeMark } from '../../../app/IllustrativeMark.tsx';
import { useTexts } from '../../../app/i18n.ts';
import { classes } from '../../../ui/classes.ts';
import { IndicatorTable } from './IndicatorTable.tsx';
import { LineLinks } from './LineLinks.tsx';
import { OwnPosition } from './OwnPosition.tsx';

type Props = { readonly line: NumberedLine; readonly id: string };

const reasons = ['rationale', 'assumptions', 'risks'] as const;

/** One line of the strategy with all that is said about it; outputs stand in from their objective. */
export function LineArticle({ line: numbered, id }: Props) {
  const { t, language } = useTexts();
  const { line, number, title, record } = numbered;
  const heading = useId();
  const isOutput = line.kind === 'output';
  const shown = record ? reasons.filter((field) => !isBlank(record[field])) : [];
  const Title = isOutput ? 'h4' : 'h3';
  return (
    <article
      data-reading={id}
      tabIndex={-1}
      aria-labelledby={heading}
      className={classes(
        'flex flex-col gap-3 py-5',
        isOutput ? 'ml-14 border-t border-line' : 'border-t border-line-strong',
      )}
    >
      <div>
        <p aria-hidden className="text-label font-medium text-quiet">
          {t(`partnerCopy.strategy.kind.${line.kind}`)}
        </p>
        <Title id={heading} className={classes('flex gap-2', isOutput ? 'font-semibold' : 'text-section')}>
          <span className="sr-only">{`${t(`partnerCopy.strategy.kind.${line.kind}`)} `}</span>
          {number !== '' && <span className="shrink-0 text-accent tabular-nums">{number}</span>}
          <span className="min-w-0 wrap-anywhere">
            {textIn(title, language) || t('positions.untitled')}
            {record?.illustrative && (
              <span className="ml-2 text-body font-normal whitespace-nowrap">
                <IllustrativeMark />
              </span>
            )}
          </span>
        </Title>
      </div>
      {record && shown.length > 0 && (
        <dl className="grid grid-cols-2 gap-x-8 gap-y-2">
          {shown.map((field) => (
            <div key={field} className={classes(field === 'rationale' && 'col-span-2')}>
              <dt className="text-label text-quiet">{t(`strategy.reason.${field}`)}</dt>
              <dd className="wrap-anywhere whitespace-pre-line">{textIn(record[field], language)}</dd>
            </div>
          ))}
        </dl>
      )}
      <IndicatorTable line={line} number={number} />
      <OwnPosition line={line} />
      {record && <LineLinks line={line} evidence={record.evidence} />}
    </article>
  );
}
