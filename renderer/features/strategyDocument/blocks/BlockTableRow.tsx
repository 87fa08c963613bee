import type { BlockCell, BlockColumn, BlockRow } from '../../../../shared/domain/blockModel.ts';
import { isBlank, type Language, textIn } from '../../../../shared/domain/text.ts';
import { useTexts } from '../../../app/i18n.ts';
import { classes } from '../../../ui/classes.ts';
import { ReferencedWords } from './ReferencedWords.tsx';

const tones: Readonly<Record<BlockCell['tone'], string>> = {
  plain: '',
  quiet: 'text-quiet',
  strong: 'font-semibold',
  missing: 'text-amber italic',
  agreed: 'text-green',
  reserved: 'text-amber',
  refused: 'text-red',
  filled: 'bg-accent text-on-accent',
};

type Props = {
  readonly row: BlockRow;
  readonly columns: readonly BlockColumn[];
  readonly languages: readonly Language[];
};

/** One row of a live block, in the languages that are shown one below the other. */
export function BlockTableRow({ row, columns, languages }: Props) {
  // Behind the first words of the row.
  const marked = row.cells.findIndex(({ text }) => !isBlank(text));
  const starts = row.cells.map((_, at) => row.cells.slice(0, at).reduce((sum, { span }) => sum + span, 0));
  return (
    <tr
      className={classes(
        'border-b border-line align-top',
        row.kind === 'group' && 'bg-sunken font-semibold',
        row.kind === 'total' && 'border-t border-t-line-strong font-semibold',
      )}
    >
      {row.cells.map((cell, at) => (
        <td
          key={starts[at]}
          colSpan={cell.span}
          className={classes(
            'px-2 py-1.5 wrap-break-word',
            isOneWord(cell) ? 'whitespace-nowrap' : 'whitespace-pre-line',
            columns[starts[at] ?? 0]?.isNumber && cell.span === 1 && 'text-right tabular-nums',
            tones[cell.tone],
          )}
        >
          {languages.map((language, which) =>
            which > 0 && textIn(cell.text, language) === textIn(cell.text, languages[0] ?? 'en') ? null : (
              <span
                key={language}
                lang={language === 'zh' ? 'zh-CN' : 'en'}
                className={classes(which > 0 && 'block text-quiet')}
              >
                <ReferencedWords words={textIn(cell.text, language)} />
                {which === 0 && at === marked && row.illustrative && <Dagger />}
              </span>
            ),
          )}
        </td>
      ))}
    </tr>
  );
}

/** References and figures are read as one. */
function isOneWord({ text }: BlockCell): boolean {
  return [text.en, text.zh].every((words) => words.length <= 14 && !/\s/u.test(words));
}

/** Behind what is illustrative, as on paper. */
function Dagger() {
  const { t } = useTexts();
  return (
    <span className="text-quiet" title={t('common.illustrativeHint')}>
      <span aria-hidden>†</span>
      <span className="sr-only">{t('strategyDocument.block.isIllustrative')}</span>
    </span>
  );
}
