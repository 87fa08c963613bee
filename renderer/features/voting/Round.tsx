import type { Voting } from '../../../shared/domain/voting.ts';
import { assertNever } from '../../../shared/lib/assert.ts';
import { DotsEntry } from './DotsEntry.tsx';
import { HandsEntry } from './HandsEntry.tsx';
import { ImpactEntry } from './ImpactEntry.tsx';
import { RoundHeader } from './RoundHeader.tsx';
import { RoundResult } from './RoundResult.tsx';

type Props = { readonly voting: Voting };

/** One round: its rules above, the votes coming in, and beside or below them what they say. */
export function Round({ voting }: Props) {
  return (
    <div className="flex flex-col gap-3 p-4">
      <RoundHeader voting={voting} />
      <div className="grid gap-6 @min-[68rem]:grid-cols-[minmax(0,1.2fr)_minmax(24rem,1fr)]">
        {voting.isOpen && <Entry voting={voting} />}
        <RoundResult voting={voting} />
      </div>
    </div>
  );
}

function Entry({ voting }: Props) {
  switch (voting.method) {
    case 'hands':
      return <HandsEntry voting={voting} />;
    case 'dots':
      return <DotsEntry voting={voting} />;
    case 'impactEase':
      return <ImpactEntry voting={voting} />;
    default:
      return assertNever(voting.method);
  }
}
