import { UserPlus } from 'lucide-react';
import { ToggleButton } from 'react-aria-components/ToggleButton';
import { ToggleButtonGroup } from 'react-aria-components/ToggleButtonGroup';
import type { PartnerId } from '../../../shared/domain/partner.ts';
import { textIn } from '../../../shared/domain/text.ts';
import type { Vote, Voting } from '../../../shared/domain/voting.ts';
import { dotsOf, facilitator, sameVoter, type Voter } from '../../../shared/domain/votingRules.ts';
import { useTexts } from '../../app/i18n.ts';
import { PartnerMark } from '../../app/PartnerMark.tsx';
import { IconButton } from '../../ui/IconButton.tsx';
import { Tooltip } from '../../ui/Tooltip.tsx';
import { usePartners } from './usePartners.ts';
import { personsOf, voterGroups, voterIn } from './voters.ts';

type Props = {
  readonly voting: Voting;
  readonly votes: readonly Vote[];
  readonly voter: Voter;
  readonly onGroupChosen: (partnerId: PartnerId | null) => void;
  readonly onChosen: (voter: Voter) => void;
};

const chip =
  'inline-flex h-8 shrink-0 items-center gap-1.5 rounded border border-line px-2 text-body text-quiet data-hovered:bg-hover data-selected:border-accent data-selected:bg-selected data-selected:text-ink';
const nobody = 'nobody';
const own = 'facilitator';
const KEYS = 9;

/** Who votes now, with the key that says so and the dots already placed; below, the persons of that partner. */
export function VoterChoice({ voting, votes, voter, onGroupChosen, onChosen }: Props) {
  const { t, language } = useTexts();
  const partners = usePartners();
  const isOwn = sameVoter(voter, facilitator);
  const groups = voterGroups(partners, voting);
  const arePersons = voting.voters === 'person' && !isOwn;
  return (
    <div className="flex flex-col gap-2">
      <ToggleButtonGroup
        aria-label={t('voting.dots.voter')}
        selectionMode="single"
        disallowEmptySelection
        selectedKeys={[isOwn ? own : (voter.partnerId ?? nobody)]}
        onSelectionChange={(keys) => {
          const group = groups.find((id) => keys.has(id ?? nobody));
          if (keys.has(own)) onChosen(facilitator);
          else if (group !== undefined) onGroupChosen(group);
        }}
        className="flex flex-wrap gap-1"
      >
        {groups.map((id, index) => {
          const partner = partners.find((each) => each.id === id);
          const name = partner ? textIn(partner.name, language) : t('voting.others');
          const placed = dotsOf(
            votes.filter((vote) => vote.partnerId === id && !sameVoter(vote, facilitator)),
          );
          return (
            <Tooltip key={id ?? nobody} text={name} shortcut={index < KEYS ? String(index + 1) : undefined}>
              <ToggleButton
                id={id ?? nobody}
                aria-label={t('voting.dots.chip', { partner: name, count: placed })}
                className={chip}
              >
                {index < KEYS && <kbd className="font-sans text-label tabular-nums">{index + 1}</kbd>}
                {partner ? <PartnerMark partner={partner} size="small" isNamed /> : name}
                <span className="min-w-3 text-right tabular-nums">{placed}</span>
              </ToggleButton>
            </Tooltip>
          );
        })}
        {voting.facilitatorVotes && (
          <ToggleButton id={own} className={chip}>
            <kbd className="font-sans text-label">{'0'}</kbd>
            {t('voting.facilitator.name')}
          </ToggleButton>
        )}
      </ToggleButtonGroup>
      {arePersons && <Persons voting={voting} votes={votes} voter={voter} onChosen={onChosen} />}
    </div>
  );
}

function Persons({ voting, votes, voter, onChosen }: Omit<Props, 'onGroupChosen'>) {
  const { t } = useTexts();
  const known = personsOf(votes, voter.partnerId);
  const current = Number(voter.voter);
  const numbers = known.includes(current) ? known : [...known, current].toSorted((a, b) => a - b);
  return (
    <div className="flex items-center gap-1">
      <ToggleButtonGroup
        aria-label={t('voting.dots.persons')}
        selectionMode="single"
        disallowEmptySelection
        selectedKeys={[voter.voter]}
        onSelectionChange={(keys) => {
          const [number] = keys;
          if (number !== undefined) onChosen({ ...voter, voter: String(number) });
        }}
        className="flex flex-wrap gap-1"
      >
        {numbers.map((number) => (
          <ToggleButton
            key={number}
            id={String(number)}
            className={`${chip} min-w-8 justify-center tabular-nums`}
          >
            {number}
          </ToggleButton>
        ))}
      </ToggleButtonGroup>
      <IconButton
        icon={UserPlus}
        label={t('voting.dots.nextPerson')}
        onPressed={() => onChosen(voterIn(voter.partnerId, voting, votes))}
      />
    </div>
  );
}
