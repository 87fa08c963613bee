import { memo } from 'react';
import { useTexts } from '../../../app/i18n.ts';
import { AddTarget } from '../../../app/programmeTargets/AddTarget.tsx';
import { PromisedSum } from '../../../app/programmeTargets/PromisedSum.tsx';
import { TargetFields } from '../../../app/programmeTargets/TargetFields.tsx';
import { usePromisedTargets } from '../../../app/programmeTargets/usePromisedTargets.ts';

/** What the whole programme wants to reach, and beside it what the partners promise. */
export const Targets = memo(function Targets() {
  const { t } = useTexts();
  const rows = usePromisedTargets();
  return (
    <section aria-labelledby="strategy-targets" className="flex flex-col gap-1.5">
      <h3 id="strategy-targets" className="text-label font-medium text-quiet">
        {t('lists.target.title')}
      </h3>
      {rows.length > 0 ? (
        <ul
          aria-label={t('lists.target.title')}
          className="grid grid-cols-[repeat(auto-fill,minmax(22rem,1fr))] gap-x-8 gap-y-3"
        >
          {rows.map(({ target, promised }) => (
            <li key={target.id} className="flex min-w-0 flex-col gap-0.5">
              <TargetFields target={target} />
              <PromisedSum target={target} promised={promised} />
            </li>
          ))}
        </ul>
      ) : (
        <AddTarget />
      )}
    </section>
  );
});
