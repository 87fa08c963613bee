import { Fragment } from 'react';
import { referencesIn } from '../../../../shared/records/recordReference.ts';
import { useTexts } from '../../../app/i18n.ts';
import { showRecord } from '../../../app/recordGoal.ts';
import { openState } from '../../../records/recordsStore.ts';
import { referencesOf } from './knownReferences.ts';
import { steady } from './useSteadyRecords.ts';

type Props = { readonly words: string };

/** Words in which each reference leads to the record that bears it. */
export function ReferencedWords({ words }: Props) {
  const { t } = useTexts();
  const found = referencesIn(words);
  if (found.length === 0) return words;
  const targets = referencesOf(steady(openState().records));
  const ends = [0, ...found.map(({ end }) => end)];
  return (
    <>
      {found.map(({ start, end, reference }, at) => {
        const target = targets.get(reference);
        return (
          <Fragment key={start}>
            {words.slice(ends[at], start)}
            {target ? (
              <button
                type="button"
                title={t('strategyDocument.block.open', { reference })}
                className="rounded-small whitespace-nowrap text-accent tabular-nums hover:underline"
                onClick={() => showRecord(target)}
              >
                {reference}
              </button>
            ) : (
              words.slice(start, end)
            )}
          </Fragment>
        );
      })}
      {words.slice(ends.at(-1))}
    </>
  );
}
