import { type Diff, entriesOf } from '../../../shared/records/diff.ts';
import { useTexts } from '../../app/i18n.ts';

type Props = { readonly changes: Diff };

/** What going back would change, counted by kind. */
export function Differences({ changes }: Props) {
  const { t } = useTexts();
  return (
    <table className="tabular-nums">
      <caption className="pb-1 text-left font-semibold">{t('snapshots.differs')}</caption>
      <thead className="text-label text-quiet">
        <tr>
          <th scope="col" className="pr-6 text-left font-medium">
            {t('snapshots.kindOfRecord')}
          </th>
          {(['added', 'updated', 'removed'] as const).map((column) => (
            <th key={column} scope="col" className="pl-6 text-right font-medium">
              {t(`snapshots.${column}`)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {entriesOf(changes).map(([table, { added, updated, removed }]) => (
          <tr key={table} className="border-t border-line">
            <th scope="row" className="h-8 pr-6 text-left font-normal">
              {t(`snapshots.kind.${table}` as 'snapshots.kind.cards')}
            </th>
            <Count of={added} />
            <Count of={updated} />
            <Count of={removed} />
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function Count({ of }: { readonly of: readonly unknown[] }) {
  return <td className="pl-6 text-right">{of.length === 0 ? '–' : of.length}</td>;
}
