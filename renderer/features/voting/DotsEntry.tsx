import { type KeyboardEvent, useEffect, useRef, useState } from 'react';
import type { BoardItem } from '../../../shared/domain/boardItem.ts';
import type { Voting } from '../../../shared/domain/voting.ts';
import { dotsOn, facilitator, sameVoter, votesBy } from '../../../shared/domain/votingRules.ts';
import { votesOf } from '../../../shared/records/queries.ts';
import { useTexts } from '../../app/i18n.ts';
import { openState, useRecords } from '../../records/recordsStore.ts';
import { Button } from '../../ui/Button.tsx';
import { isTyping } from '../../ui/isTyping.ts';
import { cast } from './castVotes.ts';
import { DotRow } from './DotRow.tsx';
import { DotsLeft } from './DotsLeft.tsx';
import { type DotIntent, dotIntent, keyOf } from './dotKeys.ts';
import { useOptions } from './useOptions.ts';
import { usePartners } from './usePartners.ts';
import { useVotes } from './useRound.ts';
import { VoterChoice } from './VoterChoice.tsx';
import { voterAfter, voterGroups, voterIn } from './voters.ts';

type Props = { readonly voting: Voting };

/** One voter after the other: choose who, place the dots, Enter for the next. */
export function DotsEntry({ voting }: Props) {
  const { t } = useTexts();
  const partners = usePartners();
  const options = useOptions(voting);
  const votes = useVotes(voting);
  const cards = useRecords((records) => records.cards);
  const clusters = useRecords((records) => records.clusters);
  const groups = voterGroups(partners, voting);
  const [first] = groups;
  // Once chosen, a person stays chosen: their first dot must not make them a known one and the next one chosen.
  const [asked, setAsked] = useState(() => (first === undefined ? null : voterIn(first, voting, votes)));
  const isGone = asked !== null && !voting.facilitatorVotes && sameVoter(asked, facilitator);
  const voter = isGone && first !== undefined ? voterIn(first, voting, votes) : asked;
  const list = useRef<HTMLUListElement>(null);
  const isFresh = useRef(votes.length === 0);
  useEffect(() => {
    if (isFresh.current) list.current?.querySelector<HTMLElement>('[role=spinbutton]')?.focus();
    isFresh.current = false;
  }, []);
  if (!voter) return <p className="text-quiet">{t('voting.dots.noPartner')}</p>;

  function add(option: BoardItem, by: number) {
    if (!voter) return;
    // What is on the screen may be one key behind.
    const { records } = openState();
    const own = votesBy(voter, voting, votesOf(records, voting.id), records);
    const count = dotsOn(own, option) + by;
    if (count >= 0) cast({ votingId: voting.id, option, voter }, count);
  }

  function choose(group: (typeof groups)[number]) {
    setAsked(voterIn(group, voting, votesOf(openState().records, voting.id)));
  }

  function follow(intent: DotIntent) {
    if (!voter) return;
    if (intent.kind === 'next') setAsked(voterAfter(voter, partners, voting));
    else if (intent.kind === 'facilitator') setAsked(facilitator);
    else if (intent.kind === 'voter') {
      const group = groups[intent.index];
      if (group !== undefined) choose(group);
    } else {
      const option = options[intent.index]?.option;
      if (option) add(option, intent.by);
    }
  }

  function onKeyDown(event: KeyboardEvent) {
    if (isTyping(event.target) || event.nativeEvent.isComposing) return;
    const intent = dotIntent(event, event.target instanceof HTMLButtonElement);
    if (!intent || (intent.kind === 'facilitator' && !voting.facilitatorVotes)) return;
    event.preventDefault();
    follow(intent);
  }

  const own = votesBy(voter, voting, votes, { cards, clusters });
  return (
    <div role="presentation" className="min-w-0" onKeyDown={onKeyDown}>
      <section aria-label={t('voting.dots.title')} className="flex flex-col gap-3">
        <VoterChoice voting={voting} votes={votes} voter={voter} onGroupChosen={choose} onChosen={setAsked} />
        <div className="flex items-center gap-3">
          <DotsLeft voting={voting} voter={voter} own={own} />
          <Button label={t('voting.dots.next')} onPressed={() => follow({ kind: 'next' })} />
        </div>
        <ul ref={list} aria-label={t('voting.dots.options')} className="flex flex-col border-t border-line">
          {options.map((standing, index) => (
            <DotRow
              key={standing.option.id}
              standing={standing}
              optionKey={keyOf(index)}
              voting={voting}
              own={own}
              onAdded={(by) => add(standing.option, by)}
            />
          ))}
        </ul>
        <p className="text-label text-quiet">{t('voting.dots.how')}</p>
      </section>
    </div>
  );
}
